extension Catalogue {
  /// What one person's duties add up to over days and weeks.
  static let breachesOverTime: [CatalogueEntry] = [
    // Long: one entry per sentence.
    CatalogueEntry(
      "breach.duties-per-day", vi: "{person} có {actual} ca trong ngày {day}; tối đa {limit} ca{citation}",
      en: "{person} has {actual} duties on {day}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.weekly-rest",
      vi: "{person} chỉ được nghỉ liền mạch dài nhất {actual} trong {days}; phải nghỉ liền ít nhất {limit}{citation}",
      en: "{person} has no rest in one piece longer than {actual} in {days}; at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.working-time-above", vi: "{person} làm việc {actual} {span}; tối đa {limit}{citation}",
      en: "{person} works {actual} {span}; at most {limit} are allowed{citation}"),
    CatalogueEntry(
      "breach.working-time-below", vi: "{person} làm việc {actual} {span}; phải đủ ít nhất {limit}{citation}",
      en: "{person} works {actual} {span}; at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.night-minutes", vi: "{person} làm đêm (22:00–06:00) {actual} {span}; tối đa {limit}{citation}",
      en: "{person} works {actual} at night (22:00–06:00) {span}; at most {limit} are allowed{citation}"),
    CatalogueEntry(
      "breach.night-count", vi: "{person} trực {actual} ca đêm {span}; tối đa {limit} ca{citation}",
      en: "{person} has {actual} night {actual|duty|duties} {span}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.consecutive-days-above",
      vi: "{person} trực {actual} ngày liên tiếp ({days}); tối đa {limit} ngày{citation}",
      en: "{person} is on duty {actual} days in a row ({days}); at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.consecutive-days-below",
      vi: "{person} chỉ trực {actual} ngày liên tiếp ({days}); ít nhất {limit} ngày{citation}",
      en: "{person} is on duty only {actual} {actual|day|days} in a row ({days}); at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.consecutive-nights-above",
      vi: "{person} trực đêm {actual} ngày liên tiếp ({days}); tối đa {limit} đêm{citation}",
      en: "{person} works {actual} nights in a row ({days}); at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.consecutive-nights-below",
      vi: "{person} chỉ trực đêm {actual} ngày liên tiếp ({days}); ít nhất {limit} đêm{citation}",
      en: "{person} works only {actual} {actual|night|nights} in a row ({days}); at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.free-days", vi: "{person} có {actual} ngày nghỉ {span}; phải có ít nhất {limit} ngày{citation}",
      en: "{person} has {actual} free {actual|day|days} {span}; at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.free-days-in-a-row",
      vi: "{person} chỉ được nghỉ {actual} ngày liền ({days}); phải nghỉ liền ít nhất {limit} ngày{citation}",
      en: "{person} has only {actual} free {actual|day|days} in a row ({days}); at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.weekends", vi: "{person} trực {actual} kỳ cuối tuần; tối đa {limit}{citation}",
      en: "{person} works {actual} {actual|weekend|weekends}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.weekend-split",
      vi: "{person} trực {worked} mà nghỉ {free}; cuối tuần phải trực cả hai ngày hoặc nghỉ cả hai{citation}",
      en: "{person} is on duty on {worked} and free on {free}; a weekend is worked whole or not at all{citation}"),
    CatalogueEntry(
      "breach.activity-limit-above", vi: "{person} có {actual} ca ({activities}) {span}; tối đa {limit} ca{citation}",
      en: "{person} has {actual} {actual|duty|duties} ({activities}) {span}; "
        + "at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.activity-limit-below",
      vi: "{person} có {actual} ca ({activities}) {span}; ít nhất {limit} ca{citation}",
      en: "{person} has {actual} {actual|duty|duties} ({activities}) {span}; "
        + "at least {limit} {limit|is|are} due{citation}"),
    CatalogueEntry(
      "breach.duty-limit-above", vi: "{person} có {actual} ca {span}; tối đa {limit} ca{citation}",
      en: "{person} has {actual} {actual|duty|duties} {span}; at most {limit} {limit|is|are} allowed{citation}"),
    CatalogueEntry(
      "breach.duty-limit-below", vi: "{person} có {actual} ca {span}; ít nhất {limit} ca{citation}",
      en: "{person} has {actual} {actual|duty|duties} {span}; at least {limit} {limit|is|are} due{citation}"),
  ]
}
