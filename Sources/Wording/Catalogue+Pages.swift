extension Catalogue {
  /// Headings, labels and sentences of the roster page; some stand on the printed pages, too.
  static let pages: [CatalogueEntry] =
    pageFormats + pageReaders + pageParts + pageFigures + pageFilters + pageCells + pageDuties + pageNumbers
    + pagePlaces + pageWishes

  private static let pageReaders: [CatalogueEntry] = [
    CatalogueEntry("page.for-commander", vi: "bản cho chỉ huy", en: "for the commander"),
    CatalogueEntry(
      "page.for-team-leader",
      vi: "bản cho tổ trưởng, không có nhiệm vụ bí mật",
      en: "for team leaders, without covert duties"),
    CatalogueEntry("page.for-member", vi: "bản của {name}", en: "for {name}"),
    CatalogueEntry("page.for-force", vi: "bản cho lực lượng {name}", en: "for the force {name}"),
    CatalogueEntry("page.for-public", vi: "bản niêm yết", en: "for everybody"),
  ]

  private static let pageParts: [CatalogueEntry] = [
    CatalogueEntry("page.sections", vi: "Các phần", en: "Sections"),
    CatalogueEntry("page.skip", vi: "Đến nội dung", en: "Skip to the content"),
    CatalogueEntry("page.grid", vi: "Lịch tuần", en: "Week"),
    CatalogueEntry("page.nights", vi: "Từng đêm", en: "Nights"),
    CatalogueEntry("page.shortages", vi: "Còn thiếu người", en: "Seats short"),
    CatalogueEntry("page.coverage", vi: "Quân số", en: "Coverage"),
    CatalogueEntry("page.map", vi: "Bản đồ phường", en: "Ward map"),
    CatalogueEntry("page.heat", vi: "Có mặt và rủi ro", en: "Presence and risk"),
    CatalogueEntry("page.places", vi: "Địa điểm", en: "Places"),
    CatalogueEntry("page.fairness", vi: "Cân bằng ca trực", en: "Fairness"),
    CatalogueEntry("page.wishes", vi: "Nguyện vọng", en: "Wishes"),
    CatalogueEntry("page.levels", vi: "Các mục tiêu", en: "Levels"),
    CatalogueEntry("page.concessions", vi: "Những điều phải nhân nhượng", en: "Concessions"),
    CatalogueEntry("page.switched-off", vi: "Quy tắc đã tắt", en: "Rules switched off"),
    CatalogueEntry("page.duties", vi: "Từng ca", en: "Duties"),
  ]

  private static let pageFigures: [CatalogueEntry] = [
    CatalogueEntry("page.figure-minimum", vi: "người còn thiếu so với tối thiểu", en: "people short of the minimum"),
    CatalogueEntry("page.figure-target", vi: "người còn thiếu so với mong muốn", en: "people short of the target"),
    CatalogueEntry("page.figure-people", vi: "người trong lịch", en: "people in the roster"),
    CatalogueEntry("page.figure-duties", vi: "ca có người", en: "duties with people"),
    CatalogueEntry("page.figure-turns", vi: "lượt trực", en: "person-turns"),
    CatalogueEntry("page.figure-wishes", vi: "nguyện vọng được đáp ứng", en: "wishes met"),
    CatalogueEntry("page.figure-risk", vi: "giờ có rủi ro mà có người", en: "hours at risk with somebody there"),
  ]

  private static let pageFilters: [CatalogueEntry] = [
    CatalogueEntry("page.filters", vi: "Lọc lịch", en: "Filter the roster"),
    CatalogueEntry("page.filter-person", vi: "Họ tên", en: "Name"),
    CatalogueEntry("page.filter-force", vi: "Lực lượng", en: "Force"),
    CatalogueEntry("page.filter-place", vi: "Địa điểm", en: "Place"),
    CatalogueEntry("page.filter-activity", vi: "Nhiệm vụ", en: "Activity"),
    CatalogueEntry("page.filter-reset", vi: "Bỏ lọc", en: "Clear"),
    CatalogueEntry("page.filter-found", vi: "người được hiện", en: "shown"),
    CatalogueEntry("page.all", vi: "Tất cả", en: "All"),
    CatalogueEntry("page.legend", vi: "Chú giải", en: "Legend"),
    CatalogueEntry(
      "page.legend-night",
      vi: "ca đêm (màu mạnh); số là giờ bắt đầu, * là tổ trưởng",
      en: "night (strong colour); the number is the hour of the start, * leads"),
    CatalogueEntry("page.legend-rest", vi: "nghỉ sau ca đêm", en: "rest after a night"),
    CatalogueEntry("page.legend-away", vi: "vắng cả ngày", en: "absent all day"),
  ]

  private static let pageCells: [CatalogueEntry] = [
    CatalogueEntry("page.person", vi: "Họ tên", en: "Name"),
    CatalogueEntry("page.turns", vi: "Lượt", en: "Duties"),
    CatalogueEntry("page.turns-long", vi: "Số lượt trực trong bảng này", en: "Duties in this table"),
    CatalogueEntry("page.night-turns", vi: "Đêm", en: "Nights"),
    CatalogueEntry(
      "page.night-turns-long",
      vi: "Số ca có từ 3 giờ đêm trở lên",
      en: "Duties with at least three hours of night"),
    CatalogueEntry("page.on-duty", vi: "Số người trực", en: "On duty"),
    CatalogueEntry("page.rest", vi: "nghỉ sau ca đêm", en: "rest after a night"),
    CatalogueEntry("page.rest-short", vi: "nghỉ", en: "rest"),
    CatalogueEntry("page.absent", vi: "vắng", en: "absent"),
    CatalogueEntry("page.holiday", vi: "ngày lễ", en: "holiday"),
    CatalogueEntry("page.week-of", vi: "Tuần từ {date}", en: "Week from {date}"),
  ]

  private static let pageDuties: [CatalogueEntry] = [
    CatalogueEntry("page.duty", vi: "Nhiệm vụ", en: "Duty"),
    CatalogueEntry("page.duty-and-place", vi: "Nhiệm vụ, địa điểm", en: "Duty and place"),
    CatalogueEntry("page.time", vi: "Thời gian", en: "Time"),
    CatalogueEntry("page.place", vi: "Địa điểm", en: "Place"),
    CatalogueEntry("page.leader", vi: "Tổ trưởng", en: "Leader"),
    CatalogueEntry("page.members", vi: "Thành viên", en: "Members"),
    CatalogueEntry("page.with", vi: "Phối hợp:", en: "Together with:"),
    CatalogueEntry("page.covert", vi: "bí mật", en: "covert"),
    CatalogueEntry("page.night", vi: "ca đêm", en: "night"),
    CatalogueEntry("page.newcomer", vi: "người mới", en: "newcomer"),
    CatalogueEntry("page.muster", vi: "Tập trung tại:", en: "Muster at:"),
    CatalogueEntry("page.place-at-muster", vi: "Địa điểm được giao khi tập trung", en: "Place told at the muster"),
    CatalogueEntry(
      "page.outsiders",
      vi: "và {n} người của đơn vị phối hợp",
      en: "and {n} {n|person|people} of the outside unit"),
    CatalogueEntry(
      "page.wanted",
      vi: "có {counted} người, tối thiểu {minimum}, mong muốn {target}",
      en: "{counted} there, at least {minimum}, wanted {target}"),
    CatalogueEntry(
      "page.short-minimum",
      vi: "Thiếu {n} người so với tối thiểu",
      en: "{n} {n|person|people} short of the minimum"),
    CatalogueEntry(
      "page.short-target",
      vi: "Thiếu {n} người so với mong muốn",
      en: "{n} {n|person|people} short of the target"),
    CatalogueEntry("page.to-duty", vi: "Đến ca này", en: "See the duty"),
    CatalogueEntry(
      "page.nights-lead",
      vi: "Những người đang làm nhiệm vụ từ 18 giờ đến 6 giờ sáng hôm sau.",
      en: "Who is out between six in the evening and six in the morning."),
    CatalogueEntry("page.nothing-short", vi: "Không thiếu ai.", en: "Nobody is missing."),
    CatalogueEntry("page.no-duty", vi: "Không có ca nào.", en: "No duties."),
  ]

  private static let pageNumbers: [CatalogueEntry] = [
    CatalogueEntry(
      "page.coverage-chart",
      vi: "Số người có mặt và còn thiếu theo ngày",
      en: "People present and missing by day"),
    CatalogueEntry(
      "page.coverage-caption",
      vi: "Có mặt / mong muốn, theo nhiệm vụ và ngày bắt đầu",
      en: "Present / wanted, by duty and the day of its start"),
    CatalogueEntry(
      "page.day-coverage",
      vi: "{day}: có mặt {present}, thiếu {minimum} so với tối thiểu, thiếu thêm {target} so với mong muốn",
      en: "{day}: {present} present, {minimum} short of the minimum, {target} more short of the target"),
    CatalogueEntry("page.key-present", vi: "có mặt", en: "present"),
    CatalogueEntry("page.key-target", vi: "thiếu so với mong muốn", en: "short of the target"),
    CatalogueEntry("page.key-minimum", vi: "thiếu so với tối thiểu", en: "short of the minimum"),
    CatalogueEntry(
      "page.fairness-lead",
      vi: "Điểm đầu kỳ cộng điểm tuần này so với phần phải gánh; người vất vả nhất đứng đầu.",
      en: "Opening points and this week's against each one's share; the worst off first."),
    CatalogueEntry("page.hours", vi: "Giờ", en: "Hours"),
    CatalogueEntry("page.opening", vi: "Đầu kỳ", en: "Opening"),
    CatalogueEntry("page.points", vi: "Điểm", en: "Points"),
    CatalogueEntry("page.share", vi: "Phần", en: "Share"),
    CatalogueEntry("page.excess", vi: "Chênh", en: "Excess"),
    CatalogueEntry("page.excess-chart", vi: "Biểu đồ chênh lệch", en: "Chart of the excess"),
    CatalogueEntry(
      "page.spread-chart",
      vi: "Số người theo mức chênh so với phần phải gánh",
      en: "People by excess over their share"),
    CatalogueEntry("page.spread-column", vi: "chênh {excess}: {n} người", en: "excess {excess}: {n} {n|person|people}"),
    CatalogueEntry(
      "page.levels-lead",
      vi: "Mỗi mục tiêu giữ nguyên kết quả của các mục tiêu đứng trước. Cận là giá trị mà không lịch nào tốt hơn được.",
      en: "Each level keeps what those before it reached. No roster can be better than the bound."),
    CatalogueEntry("page.level", vi: "Mục tiêu", en: "Level"),
    CatalogueEntry("page.value", vi: "Giá trị", en: "Value"),
    CatalogueEntry("page.bound", vi: "Cận", en: "Bound"),
    CatalogueEntry("page.gap", vi: "Khoảng cách", en: "Gap"),
    CatalogueEntry("page.source", vi: "Từ đâu ra", en: "Comes from"),
    CatalogueEntry("page.cost", vi: "điểm phạt", en: "cost"),
  ]

  private static let pagePlaces: [CatalogueEntry] = [
    CatalogueEntry(
      "page.map-lead",
      vi: "Màu càng đậm, càng nhiều giờ có người; viền đứt là nơi không ai đến.",
      en: "The deeper the colour, the longer somebody is there; a dashed edge means nobody comes."),
    CatalogueEntry(
      "page.map-lead-risk",
      vi: "Chấm tròn là điểm nóng: xanh khi mọi giờ rủi ro đều có người, cam khi một phần, đỏ khi không có.",
      en: "Round marks are hotspots: green when every hour at risk is covered, orange when some are, red when none is."),
    CatalogueEntry("page.map-marks", vi: "Điểm trên bản đồ", en: "Marks on the map"),
    CatalogueEntry(
      "page.tile",
      vi: "{days} ngày, {hours} giờ người",
      en: "{days} {days|day|days}, {hours} person-{hours|hour|hours}"),
    CatalogueEntry("page.no-risk", vi: "không ghi rủi ro", en: "no risk given"),
    CatalogueEntry(
      "page.risk-hours",
      vi: "{covered}/{all} giờ rủi ro có người",
      en: "{covered}/{all} hours at risk covered"),
    CatalogueEntry(
      "page.heat-lead",
      vi:
        "Số giờ người có mặt ở mỗi nơi theo giờ trong ngày; nền càng đậm, rủi ro càng cao; viền đỏ là giờ có rủi ro mà không có ai.",
      en:
        "Person-hours at each place by the hour of the day; the deeper the ground, the higher the risk; a red edge is an hour at risk with nobody there."
    ),
    CatalogueEntry("page.heat-night", vi: "Đêm", en: "Night"),
    CatalogueEntry("page.heat-week", vi: "Cả kỳ", en: "Whole period"),
    CatalogueEntry(
      "page.heat-caption",
      vi: "Giờ người có mặt theo địa điểm và giờ trong ngày",
      en: "Person-hours by place and hour of the day"),
    CatalogueEntry("page.risk-hours-short", vi: "Giờ rủi ro", en: "Risk hours"),
    CatalogueEntry(
      "page.risk-hours-long",
      vi: "Số giờ có rủi ro mà có người, trên tổng số giờ có rủi ro",
      en: "Hours at risk with somebody there, of all hours at risk"),
    CatalogueEntry("page.risk-level", vi: "rủi ro {level}/4", en: "risk {level} of 4"),
    CatalogueEntry("page.legend-risk", vi: "rủi ro tăng dần", en: "rising risk"),
    CatalogueEntry("page.legend-gap", vi: "có rủi ro, không có ai", en: "risk, and nobody there"),
    CatalogueEntry("page.kind", vi: "Loại", en: "Kind"),
    CatalogueEntry("page.days-visited", vi: "Ngày có người", en: "Days"),
    CatalogueEntry("page.person-hours", vi: "Giờ người", en: "Person-hours"),
    CatalogueEntry("page.visits", vi: "Các lượt đến", en: "Visits"),
    CatalogueEntry("page.never", vi: "không ai đến", en: "nobody comes"),
  ]

  private static let pageWishes: [CatalogueEntry] = [
    CatalogueEntry("page.date", vi: "Ngày", en: "Date"),
    CatalogueEntry("page.wish", vi: "Nguyện vọng", en: "Wish"),
    CatalogueEntry("page.wish-rank", vi: "Bậc", en: "Rank"),
    CatalogueEntry("page.wish-rank-long", vi: "1 là mong nhất", en: "1 is the dearest"),
    CatalogueEntry("page.wish-answer", vi: "Kết quả", en: "Answer"),
    CatalogueEntry("page.met", vi: "được đáp ứng", en: "met"),
    CatalogueEntry("page.unmet", vi: "không đáp ứng được", en: "not met"),
    CatalogueEntry("page.wish-day-off", vi: "xin nghỉ", en: "a day off"),
    CatalogueEntry("page.wish-activity", vi: "xin làm {activity}", en: "to do {activity}"),
    CatalogueEntry("page.wish-duty", vi: "xin trực", en: "to be on duty"),
  ]

  private static let pageFormats: [CatalogueEntry] = [
    CatalogueEntry(
      "export.format-page", vi: "trang HTML để xem trên màn hình: lịch tuần, từng đêm, quân số, bản đồ, cân bằng",
      en: "a page of HTML for the screen: week, nights, coverage, map, fairness"),
    CatalogueEntry(
      "export.format-sheet", vi: "lịch phân công để ký và niêm yết, khổ A4 theo Nghị định 30/2020 (HTML để in)",
      en: "the roster to sign and pin up, A4 by Decree 30/2020 (HTML to print)"),
    CatalogueEntry(
      "export.format-slips", vi: "phiếu cá nhân, nửa trang A4 mỗi người (HTML để in)",
      en: "a slip per person, half a page of A4 each (HTML to print)"),
    CatalogueEntry(
      "export.format-team-cards", vi: "thẻ cho mỗi tổ mỗi đêm, một phần tư trang A4 (HTML để in)",
      en: "a card per team and night, a quarter of A4 each (HTML to print)"),
  ]
}
