extension Catalogue {
  /// An example of each rule: in English the words of its type in `PatrolDomain`, which a test compares.
  static let ruleExamples: [CatalogueEntry] = [
    // Long: one entry per rule of the catalogue.
    CatalogueEntry(
      "rule-example.activity-limit",
      vi: "Mỗi người mỗi tuần phục kích nhiều nhất một lần.",
      en: "At most one ambush a week for each person."),
    CatalogueEntry(
      "rule-example.area-visits",
      vi: """
        Mỗi tổ trong 14 tổ dân phố có tuần tra đến ba lần một tuần và không bao giờ chờ quá bốn đêm.
        """,
      en: """
        Each of the 14 groups sees a patrol three times a week and never waits more than four nights.
        """),
    CatalogueEntry(
      "rule-example.authority",
      vi: "Một ca phục kích có hai cán bộ công an, ít nhất nửa tổ, và tổ trưởng là công an.",
      en: "An ambush has two police officers, at least half of the team, and a police leader."),
    CatalogueEntry(
      "rule-example.availability",
      vi: """
        Giấy triệu tập của tòa lúc 08:00 với tám giờ đệm phía trước bỏ ca tuần tra đêm 23:00–03:00.
        """,
      en: """
        A court summons at 08:00 with eight hours of buffer before it removes the night patrol 23:00–03:00.
        """),
    CatalogueEntry(
      "rule-example.collective-skills",
      vi: "Ca tuần tra đêm nào cũng có một người biết sơ cứu.",
      en: "Every night patrol has one person with first aid."),
    CatalogueEntry(
      "rule-example.consecutive-days",
      vi: "Không ai trực quá sáu ngày liền.",
      en: "Nobody works more than six days in a row."),
    CatalogueEntry(
      "rule-example.consecutive-nights",
      vi: "Nhiều nhất ba đêm liền.",
      en: "At most three nights in a row."),
    CatalogueEntry(
      "rule-example.cooldown",
      vi: "Phục kích không quay lại một điểm nóng trong ba đêm.",
      en: "An ambush does not return to a hotspot within three nights."),
    CatalogueEntry(
      "rule-example.duties-per-day",
      vi: """
        Ai cũng một ca một ngày; hai ca cho người trong tuần tập huấn (một buổi học và một ca tuần tra tối).
        """,
      en: """
        One duty a day for everyone; two for people in training week (a lesson and an evening patrol).
        """),
    CatalogueEntry(
      "rule-example.equipment-stock",
      vi: "Sáu mô tô: không giờ nào dùng bảy.",
      en: "Six motorbikes: no hour uses seven."),
    CatalogueEntry(
      "rule-example.fair-share",
      vi: "Không ai vượt phần của mình quá hai điểm.",
      en: "Nobody has more than two points above his share."),
    CatalogueEntry(
      "rule-example.forward-rotation",
      vi: "Sau ca từ 19:00, ca hôm sau không bắt đầu lúc 07:00.",
      en: "After a duty from 19:00 the next day's duty does not start at 07:00."),
    CatalogueEntry(
      "rule-example.free-days",
      vi: "Mỗi tuần hai ngày nghỉ, và nghỉ liền nhau.",
      en: "Two free days a week, and they come together."),
    CatalogueEntry(
      "rule-example.home-area",
      vi: "Không ai phục kích ngay trên phố nhà mình.",
      en: "Nobody lies in ambush in his own street."),
    CatalogueEntry(
      "rule-example.minimum-rest",
      vi: "Sau ca tuần tra kết thúc lúc 03:00, ca kế tiếp bắt đầu từ 15:00 trở đi (12 giờ).",
      en: "After a patrol that ends at 03:00 the next duty begins at 15:00 or later (12 h)."),
    CatalogueEntry(
      "rule-example.night-count",
      vi: "Nhiều nhất 10 đêm trong một tháng dương lịch, tính cả những đêm đã trực.",
      en: "At most 10 nights in a calendar month, those already worked included."),
    CatalogueEntry(
      "rule-example.night-minutes",
      vi: "Nhiều nhất 20 giờ làm đêm trong một tuần.",
      en: "At most 20 hours of night work in a week."),
    CatalogueEntry(
      "rule-example.pairing",
      vi: "Hai anh em không bao giờ cùng một ca phục kích.",
      en: "Two brothers are never in one ambush."),
    CatalogueEntry(
      "rule-example.pins",
      vi: "Trưởng Công an phường dẫn ca phục kích ngày thứ Năm.",
      en: "The ward chief leads Thursday's ambush."),
    CatalogueEntry(
      "rule-example.qualification",
      vi: "Tình nguyện viên không có vai trò `member` thì không giữ được vị trí tổ viên.",
      en: "A volunteer without the role `member` cannot fill a member's seat."),
    CatalogueEntry(
      "rule-example.succession",
      vi: "Không tập huấn vào ngày sau phục kích.",
      en: "No training on the day after an ambush."),
    CatalogueEntry(
      "rule-example.supervision",
      vi: "Người mới chỉ đi cùng một người có kinh nghiệm.",
      en: "A newcomer goes out only beside a senior member."),
    CatalogueEntry(
      "rule-example.team-leader",
      vi: "Cấp phó chỉ làm tổ trưởng khi cấp trưởng nghỉ phép, hoặc phải trả giá.",
      en: "The deputy leads only when the chief is on leave, or at a price."),
    CatalogueEntry(
      "rule-example.team-size",
      vi: "Tổ phục kích dưới bốn người thì không đi.",
      en: "An ambush team below four does not go out."),
    CatalogueEntry(
      "rule-example.weekends",
      vi: "Trong một tháng trực nhiều nhất hai kỳ cuối tuần.",
      en: "In a month at most two weekends are worked."),
    CatalogueEntry(
      "rule-example.weekly-rest",
      vi: "Tuần nào ai cũng có 24 giờ liền không trực.",
      en: "Every week everybody has 24 hours in one piece without duty."),
    CatalogueEntry(
      "rule-example.wishes",
      vi: "An xin nghỉ thứ Bảy, ưu tiên 1.",
      en: "An asks for Saturday off, rank 1."),
    CatalogueEntry(
      "rule-example.working-time",
      vi: "Nhiều nhất 48 giờ một tuần, nhiều nhất 8 giờ một ngày.",
      en: "At most 48 hours in a week, at most 8 hours in a day."),
  ]
}
