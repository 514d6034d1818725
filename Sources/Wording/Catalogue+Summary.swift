extension Catalogue {
  /// Headings and sentences of the summary and of the tables.
  static let summary: [CatalogueEntry] =
    headlines + endings + endingsWithoutRoster + summaryLines + headings + columns + counts

  private static let headlines: [CatalogueEntry] = [
    CatalogueEntry("summary.proven", vi: "ĐÃ CHỨNG MINH TỐI ƯU", en: "PROVEN OPTIMAL"),
    CatalogueEntry(
      "summary.proven-meaning",
      vi: "Không lịch hợp lệ nào tốt hơn ở bất kỳ mục tiêu nào", en: "No lawful roster is better on any level"),
    CatalogueEntry(
      "summary.gap",
      vi: "Kém phương án tốt nhất có thể đạt được không quá {gap} (mục tiêu: {level})",
      en: "At most {gap} from the best possible (level: {level})"),
    CatalogueEntry(
      "summary.no-bound",
      vi: "CHƯA CHỨNG MINH: chưa biết lịch còn có thể tốt hơn bao nhiêu (mục tiêu: {level})",
      en: "NOT PROVEN: how much better it could be is not known yet (level: {level})"),
    CatalogueEntry(
      "summary.proven-before",
      vi: "Các mục tiêu đứng trước đã được chứng minh: {levels}", en: "The levels before it are proven: {levels}"),
    CatalogueEntry("summary.lawful", vi: "LỊCH HỢP LỆ", en: "LAWFUL"),
    CatalogueEntry(
      "summary.unlawful", vi: "LỊCH KHÔNG HỢP LỆ: {n} lỗi vi phạm quy tắc",
      en: "NOT LAWFUL: {n} {n|breach|breaches} of rules"),
  ]

  private static let endings: [CatalogueEntry] = [
    CatalogueEntry("stop.optimal", vi: "Đã tìm xong", en: "The search is complete"),
    CatalogueEntry("stop.infeasible", vi: "Không có lịch hợp lệ nào", en: "No lawful roster exists"),
    CatalogueEntry(
      "stop.workLimit", vi: "Dừng vì hết giới hạn công việc (--work cho thêm)",
      en: "Stopped by the limit of work (--work gives it more)"),
    CatalogueEntry(
      "stop.timeLimit", vi: "Dừng vì hết giờ (--time-limit)", en: "Stopped by the time limit (--time-limit)"),
    CatalogueEntry(
      "stop.interrupted", vi: "Dừng theo yêu cầu; đây là lịch tốt nhất tìm được đến lúc đó",
      en: "Stopped on request; this is the best roster found until then"),
  ]

  /// Why a search stopped that had found nothing.
  private static let endingsWithoutRoster: [CatalogueEntry] = [
    CatalogueEntry(
      "stop-without-roster.workLimit", vi: "Dừng vì hết giới hạn công việc; --work cho thêm",
      en: "Stopped by the limit of work; --work gives it more"),
    CatalogueEntry(
      "stop-without-roster.timeLimit", vi: "Dừng vì hết giờ; --time-limit cho thêm",
      en: "Stopped by the time limit; --time-limit gives it more"),
    CatalogueEntry(
      "stop-without-roster.interrupted", vi: "Dừng theo yêu cầu trước khi tìm được lịch nào",
      en: "Stopped on request before any roster was found"),
  ]

  private static let summaryLines: [CatalogueEntry] = [
    CatalogueEntry("summary.complete", vi: "Đủ quân số tối thiểu ở mọi ca", en: "Every minimum seat is filled"),
    CatalogueEntry(
      "summary.missing-people", vi: "Thiếu {n} người so với quân số tối thiểu",
      en: "{n} {n|person|people} short of the minimum"),
    CatalogueEntry(
      "summary.missing-sessions", vi: "{n} buổi theo kế hoạch không tổ chức",
      en: "{n} planned {n|session|sessions} not held"),
    CatalogueEntry(
      "summary.size",
      vi: "{people} người · {duties} ca · {turns} lượt",
      en: "{people} {people|person|people} · {duties} {duties|duty|duties} · {turns} person-{turns|turn|turns}"),
    CatalogueEntry("summary.nothing-short", vi: "Không thiếu ai", en: "Nobody is missing"),
    CatalogueEntry("summary.short-duty", vi: "{duty}: thiếu {missing}", en: "{duty}: short of {missing}"),
    CatalogueEntry(
      "summary.short-quota",
      vi: "{title}: không tổ chức {missing} trong {sessions} buổi",
      en: "{title}: {missing} of {sessions} {sessions|session|sessions} not held"),
    CatalogueEntry(
      "summary.short-quota-day",
      vi: "{title} ngày {first}: không tổ chức {missing} trong {sessions} buổi",
      en: "{title} on {first}: {missing} of {sessions} {sessions|session|sessions} not held"),
    CatalogueEntry(
      "summary.short-quota-days",
      vi: "{title} từ {first} đến {last}: không tổ chức {missing} trong {sessions} buổi",
      en: "{title} from {first} to {last}: {missing} of {sessions} {sessions|session|sessions} not held"),
    CatalogueEntry(
      "summary.below-target",
      vi: "Ngoài ra còn {n} chỗ dưới quân số mong muốn", en: "Besides, {n} {n|seat is|seats are} below target"),
    CatalogueEntry(
      "summary.legend-roster",
      vi: "số sau chữ là giờ bắt đầu; * tổ trưởng; – vắng cả ngày",
      en: "the number is the hour of the start; * leads; – absent all day"),
    CatalogueEntry(
      "summary.legend-coverage",
      vi: "có mặt/mong muốn; ! dưới quân số tối thiểu; · không chọn",
      en: "present/wanted; ! below the minimum; · not chosen"),
    CatalogueEntry(
      "summary.no-fairness",
      vi: "Kịch bản không có quy tắc chia đều (fair-share)",
      en: "The scenario has no rule about fair shares (fair-share)"),
    CatalogueEntry("summary.fair-share", vi: "{rule} giữa {sharers}", en: "{rule} among {sharers}"),
    CatalogueEntry(
      "summary.more-file", vi: "… và {n} mục nữa, xem audit.json", en: "… and {n} more, see audit.json"),
    CatalogueEntry(
      "summary.more-option", vi: "… và {n} mục nữa; thêm --json vào lệnh để xem hết",
      en: "… and {n} more; add --json to the command to see them all"),
    CatalogueEntry("origin.written", vi: "{rule}, {status}", en: "{rule}, {status}"),
    CatalogueEntry("origin.built-in", vi: "{rule}, quy tắc có sẵn, {status}", en: "{rule}, built in, {status}"),
    CatalogueEntry("origin.demand", vi: "số buổi theo kịch bản", en: "sessions as the scenario wants them"),
    CatalogueEntry(
      "summary.concessions", vi: "{rule} [{origin}]: {times} lần, tổng điểm phạt {cost}{citation}",
      en: "{rule} [{origin}]: {times} {times|time|times}, cost {cost} in all{citation}"),
    CatalogueEntry(
      "summary.switched-off", vi: "{rule} [{id}; {source}], vì: {reason}",
      en: "{rule} [{id}; {source}], because: {reason}"),
    CatalogueEntry("summary.level-proven", vi: "tối ưu", en: "proven"),
  ]

  private static let headings: [CatalogueEntry] = [
    CatalogueEntry("summary.heading-broken", vi: "QUY TẮC BỊ VI PHẠM", en: "RULES BROKEN"),
    CatalogueEntry(
      "summary.heading-capacity", vi: "XẾP CÁCH NÀO CŨNG KHÔNG ĐỦ NGƯỜI", en: "WHAT NO ROSTER CAN STAFF"),
    CatalogueEntry("summary.heading-short", vi: "CÒN THIẾU NGƯỜI", en: "SEATS SHORT"),
    CatalogueEntry("summary.heading-roster", vi: "LỊCH PHÂN CÔNG", en: "ROSTER"),
    CatalogueEntry("summary.heading-coverage", vi: "QUÂN SỐ TỪNG CA", en: "COVERAGE"),
    CatalogueEntry("summary.heading-fairness", vi: "CÂN BẰNG CA TRỰC", en: "FAIRNESS"),
    CatalogueEntry(
      "summary.heading-priced", vi: "NHỮNG ĐIỀU PHẢI NHÂN NHƯỢNG (kèm điểm phạt)", en: "CONCESSIONS (with their cost)"),
    CatalogueEntry("summary.heading-switched-off", vi: "QUY TẮC ĐÃ TẮT", en: "RULES SWITCHED OFF"),
    CatalogueEntry("summary.heading-levels", vi: "CÁC MỤC TIÊU", en: "LEVELS"),
    CatalogueEntry("summary.heading-work", vi: "KHỐI LƯỢNG TÍNH TOÁN", en: "WORK DONE"),
  ]

  private static let columns: [CatalogueEntry] = [
    CatalogueEntry("summary.column-name", vi: "Họ tên", en: "Name"),
    CatalogueEntry("summary.column-duties", vi: "Lượt", en: "Duties"),
    CatalogueEntry("summary.column-nights", vi: "Đêm", en: "Nights"),
    CatalogueEntry("summary.column-hours", vi: "Giờ", en: "Hours"),
    CatalogueEntry("summary.column-opening", vi: "Đầu kỳ", en: "Opening"),
    CatalogueEntry("summary.column-points", vi: "Điểm", en: "Points"),
    CatalogueEntry("summary.column-share", vi: "Phần", en: "Share"),
    CatalogueEntry("summary.column-excess", vi: "Chênh", en: "Excess"),
    CatalogueEntry("summary.column-level", vi: "Mục tiêu", en: "Level"),
    CatalogueEntry("summary.column-value", vi: "Giá trị", en: "Value"),
    CatalogueEntry("summary.column-bound", vi: "Cận", en: "Bound"),
    CatalogueEntry("summary.column-gap", vi: "Khoảng cách", en: "Gap"),
  ]

  private static let counts: [CatalogueEntry] = [
    CatalogueEntry("count.rounds", vi: "vòng sinh cột", en: "rounds"),
    CatalogueEntry("count.columns", vi: "cột", en: "columns"),
    CatalogueEntry("count.nodes", vi: "nút", en: "nodes"),
    CatalogueEntry("count.iterations", vi: "bước đơn hình", en: "simplex iterations"),
    CatalogueEntry("count.labels", vi: "nhãn", en: "labels"),
    CatalogueEntry("count.recoveredFaults", vi: "lỗi số học đã khắc phục", en: "numerical faults recovered from"),
  ]
}
