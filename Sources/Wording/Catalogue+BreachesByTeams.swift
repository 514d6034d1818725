extension Catalogue {
  /// A team that may not go out as it is, and what the week's plan lacks.
  static let breachesByTeams: [CatalogueEntry] = [
    // Long: one entry per sentence.
    CatalogueEntry(
      "breach.team-size-below", vi: "{duty} có {actual} người ở vị trí {seat}; phải có ít nhất {limit}{citation}",
      en: "{duty} has {actual} {actual|person|people} as {seat}; at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry("breach.no-leader", vi: "{duty} không có tổ trưởng{citation}", en: "{duty} has no leader{citation}"),
    CatalogueEntry(
      "breach.leader-order",
      vi: "{person} làm tổ trưởng {duty} với vai trò {role}; theo thứ tự, {first} được ưu tiên{citation}",
      en: "{person} leads {duty} as {role}; {first} comes first in the order{citation}"),
    CatalogueEntry(
      "breach.police-number", vi: "{duty} có {actual} cán bộ công an; phải có ít nhất {limit}{citation}",
      en: "{duty} has {actual} {actual|person|people} with police powers; "
        + "at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.police-share",
      vi: "{duty} có {actual} cán bộ công an trong {size} người; phải có ít nhất {limit} ({percent} %){citation}",
      en: "{duty} has {actual} {actual|person|people} with police powers among {size}; "
        + "at least {limit} ({percent} %) {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.leader-powers", vi: "{person} làm tổ trưởng {duty} nhưng không có thẩm quyền công an{citation}",
      en: "{person} leads {duty} without police powers{citation}"),
    CatalogueEntry(
      "breach.skill",
      vi: "{duty} có {actual} người có kỹ năng “{skill}” còn hiệu lực; phải có ít nhất {limit}{citation}",
      en: "{duty} has {actual} {actual|person|people} with the skill “{skill}” still valid; "
        + "at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.pair-required",
      vi: "{first} nhận {duty} mà không có {second}; hai người phải luôn đi cùng nhau{citation}",
      en: "{first} is on {duty} without {second}; the two always go together{citation}"),
    CatalogueEntry(
      "breach.pair-preferred", vi: "{first} nhận {duty} mà không có {second}; hai người nên đi cùng nhau{citation}",
      en: "{first} is on {duty} without {second}; the two are better together{citation}"),
    CatalogueEntry(
      "breach.pair-avoided", vi: "{first} và {second} cùng nhận {duty}; hai người nên tránh đi cùng nhau{citation}",
      en: "{first} and {second} are both on {duty}; the two are better apart{citation}"),
    CatalogueEntry(
      "breach.pair-forbidden", vi: "{first} và {second} cùng nhận {duty}; hai người không được đi cùng nhau{citation}",
      en: "{first} and {second} are both on {duty}; the two never go together{citation}"),
    CatalogueEntry(
      "breach.newcomers",
      vi: "{duty} có {actual} người mới ({persons}) và {supervisors} người kèm; tối đa {limit} người mới{citation}",
      en: "{duty} has {actual} {actual|newcomer|newcomers} ({persons}) and "
        + "{supervisors} {supervisors|supervisor|supervisors}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.area-visits", vi: "{place} có {actual} lượt tuần tra đến ({days}); phải có ít nhất {limit}{citation}",
      en: "{place} has {actual} {actual|visit|visits} ({days}); at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.area-gap", vi: "{place} không có ai đến trong {actual} ngày liền ({days}); tối đa {limit} ngày{citation}",
      en: "{place} is without a visit {actual} {actual|day|days} in a row ({days}); "
        + "at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.equipment",
      vi: "{equipment}: cần {actual} vào lúc {moment}, chỉ có {limit}; đang dùng: {duties}{citation}",
      en: "{equipment}: {actual} needed at {moment}, {limit} owned; in use: {duties}{citation}"),
    CatalogueEntry(
      "breach.cooldown",
      vi: "{place}: giữa {earlier} và {later} có {actual} ngày; phải cách ít nhất {limit} ngày{citation}",
      en: "{place}: {actual} {actual|day|days} between {earlier} and {later}; "
        + "at least {limit} {limit|is|are} due{citation}"),
  ]

  /// What no roster may do, whatever the rules are.
  static let breachesOfForm: [CatalogueEntry] = [
    CatalogueEntry(
      "breach.unknown-person", vi: "Không có ai mang mã {person} (trong {duty}){citation}",
      en: "Nobody has the id {person} (on {duty}){citation}"),
    CatalogueEntry(
      "breach.unknown-duty", vi: "Không có ca nào mang mã {duty} ({person} được ghi vào đó){citation}",
      en: "No duty has the id {duty} ({person} is entered there){citation}"),
    CatalogueEntry(
      "breach.foreign-seat", vi: "{person} giữ vị trí {seat} trong {duty}, nhưng tổ này không có vị trí đó{citation}",
      en: "{person} is on {duty} as {seat}, a seat that the team does not have{citation}"),
    CatalogueEntry(
      "breach.twice", vi: "{person} được ghi nhiều lần trong {duty} (vị trí: {seats}){citation}",
      en: "{person} is entered more than once on {duty} (seats: {seats}){citation}"),
    CatalogueEntry(
      "breach.team-size-above", vi: "{duty} có {actual} người ở vị trí {seat}; tối đa {limit}{citation}",
      en: "{duty} has {actual} {actual|person|people} as {seat}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.newcomer",
      vi: "{person} còn là người mới mà có trong {duty}, trong khi không có quy tắc kèm cặp nào cho ca này{citation}",
      en: "{person} is on {duty} while still a newcomer, and no rule on supervision admits newcomers there{citation}"),
    CatalogueEntry(
      "breach.too-many-sessions", vi: "{title}: có {actual} buổi trong khi chỉ cần {limit}: {duties}{citation}",
      en: "{title}: {actual} {actual|session|sessions} where {limit} {limit|is|are} asked for: {duties}{citation}"),
  ]
}
