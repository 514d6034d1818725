extension Catalogue {
  /// Names of the domain's own words: rules, levels, weekdays, reasons.
  static let domain: [CatalogueEntry] = rules + levels + weekdays + words

  private static let rules: [CatalogueEntry] = [
    // Long: one line per rule of the catalogue.
    CatalogueEntry("rule.availability", vi: "Thời gian vắng mặt", en: "Availability"),
    CatalogueEntry("rule.qualification", vi: "Đúng vai trò", en: "Qualification"),
    CatalogueEntry("rule.home-area", vi: "Địa bàn nơi ở", en: "Home area"),
    CatalogueEntry("rule.duties-per-day", vi: "Số ca trong ngày", en: "Duties per day"),
    CatalogueEntry("rule.minimum-rest", vi: "Nghỉ tối thiểu giữa hai ca", en: "Minimum rest"),
    CatalogueEntry("rule.weekly-rest", vi: "Nghỉ hằng tuần", en: "Weekly rest"),
    CatalogueEntry("rule.working-time", vi: "Thời giờ làm việc", en: "Working time"),
    CatalogueEntry("rule.night-minutes", vi: "Giờ làm đêm", en: "Night work"),
    CatalogueEntry("rule.night-count", vi: "Số ca đêm", en: "Night count"),
    CatalogueEntry("rule.consecutive-days", vi: "Ngày trực liên tiếp", en: "Consecutive days"),
    CatalogueEntry("rule.consecutive-nights", vi: "Đêm trực liên tiếp", en: "Consecutive nights"),
    CatalogueEntry("rule.free-days", vi: "Ngày nghỉ", en: "Free days"),
    CatalogueEntry("rule.weekends", vi: "Cuối tuần", en: "Weekends"),
    CatalogueEntry("rule.succession", vi: "Trình tự nhiệm vụ", en: "Succession"),
    CatalogueEntry("rule.forward-rotation", vi: "Xoay ca tiến", en: "Forward rotation"),
    CatalogueEntry("rule.activity-limit", vi: "Giới hạn theo loại nhiệm vụ", en: "Activity limit"),
    CatalogueEntry("rule.fair-share", vi: "Chia đều điểm vất vả", en: "Fair share"),
    CatalogueEntry("rule.wishes", vi: "Nguyện vọng", en: "Wishes"),
    CatalogueEntry("rule.pins", vi: "Phân công đã ghim", en: "Pins"),
    CatalogueEntry("rule.team-size", vi: "Quân số của tổ", en: "Team size"),
    CatalogueEntry("rule.team-leader", vi: "Tổ trưởng", en: "Team leader"),
    CatalogueEntry("rule.authority", vi: "Thẩm quyền công an", en: "Authority"),
    CatalogueEntry("rule.collective-skills", vi: "Kỹ năng của tổ", en: "Collective skills"),
    CatalogueEntry("rule.pairing", vi: "Ghép cặp", en: "Pairing"),
    CatalogueEntry("rule.supervision", vi: "Kèm cặp người mới", en: "Supervision"),
    CatalogueEntry("rule.area-visits", vi: "Lượt đến tổ dân phố", en: "Area visits"),
    CatalogueEntry("rule.equipment-stock", vi: "Số lượng phương tiện", en: "Equipment stock"),
    CatalogueEntry("rule.cooldown", vi: "Giãn cách địa điểm", en: "Cooldown"),
  ]

  private static let levels: [CatalogueEntry] = [
    CatalogueEntry("level.law", vi: "Bắt buộc", en: "Law"),
    CatalogueEntry("level.minimum-seats", vi: "Quân số tối thiểu", en: "Minimum seats"),
    CatalogueEntry("level.target-seats", vi: "Quân số mong muốn và điểm nóng", en: "Target seats and risk"),
    CatalogueEntry("level.heaviest-burden", vi: "Người vất vả nhất", en: "Heaviest burden"),
    CatalogueEntry("level.burden-spread", vi: "Độ chênh vất vả", en: "Burden spread"),
    CatalogueEntry("level.wishes", vi: "Nguyện vọng và ưu tiên", en: "Wishes and preferences"),
  ]

  private static let weekdays: [CatalogueEntry] = [
    CatalogueEntry("weekday.mon", vi: "thứ Hai", en: "Monday"),
    CatalogueEntry("weekday.tue", vi: "thứ Ba", en: "Tuesday"),
    CatalogueEntry("weekday.wed", vi: "thứ Tư", en: "Wednesday"),
    CatalogueEntry("weekday.thu", vi: "thứ Năm", en: "Thursday"),
    CatalogueEntry("weekday.fri", vi: "thứ Sáu", en: "Friday"),
    CatalogueEntry("weekday.sat", vi: "thứ Bảy", en: "Saturday"),
    CatalogueEntry("weekday.sun", vi: "Chủ nhật", en: "Sunday"),
    CatalogueEntry("weekday-short.mon", vi: "T2", en: "Mon"),
    CatalogueEntry("weekday-short.tue", vi: "T3", en: "Tue"),
    CatalogueEntry("weekday-short.wed", vi: "T4", en: "Wed"),
    CatalogueEntry("weekday-short.thu", vi: "T5", en: "Thu"),
    CatalogueEntry("weekday-short.fri", vi: "T6", en: "Fri"),
    CatalogueEntry("weekday-short.sat", vi: "T7", en: "Sat"),
    CatalogueEntry("weekday-short.sun", vi: "CN", en: "Sun"),
  ]

  private static let words: [CatalogueEntry] = [
    CatalogueEntry("absence.leave", vi: "nghỉ phép", en: "leave"),
    CatalogueEntry("absence.sick", vi: "nghỉ ốm", en: "sick leave"),
    CatalogueEntry("absence.court", vi: "dự phiên tòa", en: "court"),
    CatalogueEntry("absence.training", vi: "tập huấn", en: "training"),
    CatalogueEntry("absence.study", vi: "đi học", en: "study"),
    CatalogueEntry("absence.meeting", vi: "họp", en: "meeting"),
    CatalogueEntry("absence.other", vi: "lý do khác", en: "other reasons"),
    CatalogueEntry("relation.required", vi: "bắt buộc đi cùng", en: "required"),
    CatalogueEntry("relation.preferred", vi: "nên đi cùng", en: "preferred"),
    CatalogueEntry("relation.avoided", vi: "nên tránh đi cùng", en: "avoided"),
    CatalogueEntry("relation.forbidden", vi: "cấm đi cùng", en: "forbidden"),
    CatalogueEntry("place-kind.group", vi: "tổ dân phố", en: "residential group"),
    CatalogueEntry("place-kind.site", vi: "cơ quan, doanh nghiệp, trường học", en: "site"),
    CatalogueEntry("place-kind.hotspot", vi: "điểm nóng", en: "hotspot"),
    CatalogueEntry("place-kind.beat", vi: "địa bàn phụ trách", en: "beat"),
    CatalogueEntry("place-kind.desk", vi: "trụ sở", en: "desk"),
    CatalogueEntry("authority.planner", vi: "người lập lịch", en: "the planner"),
    CatalogueEntry("authority.ward-chief", vi: "trưởng công an phường", en: "the ward police chief"),
    CatalogueEntry("authority.province", vi: "cấp tỉnh", en: "the province"),
    CatalogueEntry("authority.statute", vi: "pháp luật", en: "statute"),
    CatalogueEntry("status.verified", vi: "đã đối chiếu", en: "verified"),
    CatalogueEntry("status.assumed", vi: "giả định", en: "assumed"),
    CatalogueEntry("seat.leader", vi: "tổ trưởng", en: "leader"),
  ]
}
