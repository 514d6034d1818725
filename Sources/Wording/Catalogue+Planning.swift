extension Catalogue {
  /// What planning found out: capacity gaps, conflicts, reasons for a short seat.
  static let planning: [CatalogueEntry] = gaps + shortSeats + conflicts

  private static let gaps: [CatalogueEntry] = [
    CatalogueEntry(
      "capacity-gap",
      vi: "{date}, {time}: cần {needed} người ({seats}), chỉ có {available} người: {duties}.",
      en:
        "{date} at {time} needs {needed} {needed|person|people} ({seats}), {available} {available|is|are} available: {duties}."
    ),
    CatalogueEntry(
      "capacity-gap-day",
      vi: "{date}, cả ngày: cần {needed} người ({seats}), chỉ có {available} người: {duties}.",
      en:
        "{date} as a whole needs {needed} {needed|person|people} ({seats}), {available} {available|is|are} available: {duties}."
    ),
  ]

  private static let shortSeats: [CatalogueEntry] = [
    CatalogueEntry(
      "short-minimum",
      vi: "{date} {from}–{to}, {title}, {place}: thiếu {missing} trong {wanted} {seat}. Những người còn lại: {why}.",
      en: "{date} {from}–{to}, {title}, {place}: {missing} of {wanted} missing as {seat}. The others: {why}."),
    CatalogueEntry(
      "short-target",
      vi:
        "{date} {from}–{to}, {title}, {place}: đủ tối thiểu, thiếu {missing} so với {wanted} {seat} mong muốn. Những người còn lại: {why}.",
      en:
        "{date} {from}–{to}, {title}, {place}: minimum met, {missing} below the wanted {wanted} as {seat}. The others: {why}."
    ),
    CatalogueEntry(
      "short-session",
      vi:
        "{date} {from}–{to}, {title}: không tổ chức {missing} trong {wanted} buổi. Những người có thể làm {seat}: {why}.",
      en:
        "{date} {from}–{to}, {title}: {missing} of {wanted} {wanted|session|sessions} not held. Those who could be {seat}: {why}."
    ),
    CatalogueEntry(
      "short-sessions",
      vi: "{title}: không tổ chức {missing} trong {wanted} buổi.",
      en: "{title}: {missing} of {wanted} {wanted|session|sessions} not held."),
    CatalogueEntry(
      "short-pinned-off", vi: "{count} người được ghim nghỉ", en: "{count} pinned to be free"),
    CatalogueEntry("short-absent", vi: "{count} người vắng mặt", en: "{count} absent"),
    CatalogueEntry(
      "short-on-duty", vi: "{count} người trực nhiệm vụ khác trong ngày", en: "{count} on another duty that day"),
    CatalogueEntry("short-resting", vi: "{count} người phải nghỉ giữa hai ca", en: "{count} must rest"),
    CatalogueEntry(
      "short-limited", vi: "{count} người đã hết giới hạn giờ, đêm hoặc ngày",
      en: "{count} at a limit of hours, nights or days"),
    CatalogueEntry(
      "short-leaderless", vi: "{count} người không đi được vì không ai dẫn tổ thì tổ không ra quân",
      en: "{count} cannot go, as without a leader no team goes out"),
    CatalogueEntry(
      "short-spare", vi: "{count} người rảnh (vướng quy định của tổ, dành cho chỗ khác, hoặc chưa tính xong)",
      en: "{count} free (kept out by the team's rules, kept for another seat, or the search was not finished)"),
    CatalogueEntry("short-nobody", vi: "không ai khác giữ vai trò này", en: "nobody else holds this role"),
  ]

  private static let conflicts: [CatalogueEntry] = [
    CatalogueEntry(
      "conflict-week",
      vi: "Không có lịch nào hợp lệ. Các điều sau không thể cùng thỏa mãn; bỏ một điều thì các điều kia giữ được:",
      en: "No lawful roster exists. These cannot hold together; without any one of them the others can:"),
    CatalogueEntry(
      "conflict-week-open", vi: "Không có lịch nào hợp lệ. Trong các điều sau có mâu thuẫn (chưa rút gọn hết):",
      en: "No lawful roster exists. These contain a conflict (not narrowed down to the end):"),
    CatalogueEntry(
      "conflict-person",
      vi:
        "Không có lịch nào hợp lệ cho {person}. Các điều sau không thể cùng thỏa mãn; bỏ một điều thì các điều kia giữ được:",
      en: "No lawful week exists for {person}. These cannot hold together; without any one of them the others can:"),
    CatalogueEntry(
      "conflict-person-open",
      vi: "Không có lịch nào hợp lệ cho {person}. Trong các điều sau có mâu thuẫn (chưa rút gọn hết):",
      en: "No lawful week exists for {person}. These contain a conflict (not narrowed down to the end):"),
    CatalogueEntry(
      "conflict-pin", vi: "{person} được ghim vào {title} ngày {date} {from}–{to}.",
      en: "{person} is pinned to {title} on {date} {from}–{to}."),
    CatalogueEntry(
      "conflict-pin-off", vi: "{person} được ghim nghỉ ngày {date}.", en: "{person} is pinned to be free on {date}."),
    CatalogueEntry(
      "conflict-absence", vi: "{person} vắng từ {from} ngày {date} đến {to} ngày {last} ({reason}).",
      en: "{person} is absent from {date} {from} to {last} {to} ({reason})."),
    CatalogueEntry(
      "conflict-rule", vi: "{rule} ({id}; {source}; người có quyền đổi: {authority}).",
      en: "{rule} ({id}; {source}; may be changed by {authority})."),
    CatalogueEntry(
      "conflict-rule-own", vi: "{rule} ({id}; người có quyền đổi: {authority}).",
      en: "{rule} ({id}; may be changed by {authority})."),
  ]
}
