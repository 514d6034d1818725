extension Catalogue {
  /// In what a breach of each rule is counted: in English the words of its type in `PatrolDomain`, which a test compares.
  static let ruleAmounts: [CatalogueEntry] = [
    // Long: one entry per rule of the catalogue.
    CatalogueEntry(
      "rule-amount.activity-limit",
      vi: "Số ca thừa hoặc thiếu, mỗi kỳ.",
      en: "Duties above or below, per period."),
    CatalogueEntry(
      "rule-amount.area-visits",
      vi: "Số lượt thiếu cộng số quãng ngày không có ai đến, mỗi tổ dân phố.",
      en: "Visits missing plus windows of days without a visit, per group."),
    CatalogueEntry(
      "rule-amount.authority",
      vi: """
        Số công an thiếu (theo số lượng, và theo tỷ lệ làm tròn lên), thêm 1 nếu tổ trưởng không có thẩm quyền. \
        Luôn bắt buộc.
        """,
      en: """
        Police missing (by number, and rounded up by share), plus 1 for a leader without powers. Always law.
        """),
    CatalogueEntry(
      "rule-amount.availability",
      vi: "Số phút trùng (hoặc ngoài khung giờ đã đăng ký), mỗi ca. Luôn bắt buộc.",
      en: "Minutes of the overlap (or outside the declared windows), per duty. Always law."),
    CatalogueEntry(
      "rule-amount.collective-skills",
      vi: "Số người có kỹ năng còn thiếu, mỗi ca và kỹ năng.",
      en: "Holders missing, per duty and skill."),
    CatalogueEntry(
      "rule-amount.consecutive-days",
      vi: "Số ngày thừa hoặc thiếu, mỗi chuỗi.",
      en: "Days above or below, per run."),
    CatalogueEntry(
      "rule-amount.consecutive-nights",
      vi: "Số ngày thừa hoặc thiếu, mỗi chuỗi.",
      en: "Days above or below, per run."),
    CatalogueEntry(
      "rule-amount.cooldown",
      vi: "Số ngày thiếu, mỗi cặp ca kế tiếp nhau ở một địa điểm. Luôn bắt buộc.",
      en: "Days missing, per pair of duties in succession at a place. Always law."),
    CatalogueEntry(
      "rule-amount.duties-per-day",
      vi: "Số ca vượt mức tối đa, mỗi ngày. Luôn bắt buộc.",
      en: "Duties above the maximum, per day. Always law."),
    CatalogueEntry(
      "rule-amount.equipment-stock",
      vi: "Số chiếc vượt, ở lúc tệ nhất, mỗi loại phương tiện. Luôn bắt buộc.",
      en: "Pieces above, at the worst moment, per equipment. Always law."),
    CatalogueEntry(
      "rule-amount.fair-share",
      vi: "Không bao giờ bị vi phạm: quy tắc này có mục tiêu riêng. Không xét mức độ bắt buộc.",
      en: "Never broken: it has levels of its own. Strength is ignored."),
    CatalogueEntry(
      "rule-amount.forward-rotation",
      vi: "1 mỗi lần.",
      en: "1 per occurrence."),
    CatalogueEntry(
      "rule-amount.free-days",
      vi: "Số ngày thiếu, mỗi kỳ và mỗi chuỗi.",
      en: "Days missing, per period and per run."),
    CatalogueEntry(
      "rule-amount.home-area",
      vi: "1 mỗi ca.",
      en: "1 per duty."),
    CatalogueEntry(
      "rule-amount.minimum-rest",
      vi: "Số phút thiếu, tính theo giờ đã bắt đầu, mỗi cặp ca kế tiếp nhau.",
      en: "Missing minutes, charged per started hour, per pair of consecutive duties."),
    CatalogueEntry(
      "rule-amount.night-count",
      vi: "Số đêm vượt, mỗi kỳ.",
      en: "Nights above, per period."),
    CatalogueEntry(
      "rule-amount.night-minutes",
      vi: "Số phút vượt, tính theo giờ đã bắt đầu, mỗi kỳ.",
      en: "Minutes above, charged per started hour, per period."),
    CatalogueEntry(
      "rule-amount.pairing",
      vi: "1 mỗi cặp và ca.",
      en: "1 per pair and duty."),
    CatalogueEntry(
      "rule-amount.pins",
      vi: "1 mỗi điều đã ghim. Luôn bắt buộc.",
      en: "1 per pin. Always law."),
    CatalogueEntry(
      "rule-amount.qualification",
      vi: "1 mỗi lượt phân công. Luôn bắt buộc.",
      en: "1 per assignment. Always law."),
    CatalogueEntry(
      "rule-amount.succession",
      vi: "1 mỗi lần.",
      en: "1 per occurrence."),
    CatalogueEntry(
      "rule-amount.supervision",
      vi: "Số người mới vượt. Luôn bắt buộc.",
      en: "Newcomers above. Always law."),
    CatalogueEntry(
      "rule-amount.team-leader",
      vi: "1 mỗi ca không có tổ trưởng.",
      en: "1 per duty without a leader."),
    CatalogueEntry(
      "rule-amount.team-size",
      vi: "Số người thừa hoặc thiếu, mỗi vị trí. Luôn bắt buộc.",
      en: "People above or below, per seat. Always law."),
    CatalogueEntry(
      "rule-amount.weekends",
      vi: "Số kỳ cuối tuần vượt, thêm 1 cho mỗi kỳ cuối tuần bị chia đôi.",
      en: "Weekends above, plus 1 for each split weekend."),
    CatalogueEntry(
      "rule-amount.weekly-rest",
      vi: "1 mỗi đoạn không có khoảng nghỉ như vậy.",
      en: "1 per span without such a rest."),
    CatalogueEntry(
      "rule-amount.wishes",
      vi: """
        Trọng số của mỗi nguyện vọng không được đáp ứng; mức độ bắt buộc cho biết mục tiêu, trọng số của nó nhân \
        lên.
        """,
      en: "The weight of each unmet wish; strength gives the level, its weight multiplies."),
    CatalogueEntry(
      "rule-amount.working-time",
      vi: "Số phút thừa hoặc thiếu, tính theo giờ đã bắt đầu, mỗi kỳ.",
      en: "Minutes above or below, charged per started hour, per period."),
  ]
}
