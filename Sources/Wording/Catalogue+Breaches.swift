extension Catalogue {
  /// How a roster breaks a rule, or misses something that was wished for.
  static let breaches: [CatalogueEntry] =
    phrases + spans + months + breachesByOnePerson + breachesOverTime + breachesByTeams + breachesOfForm

  private static let phrases: [CatalogueEntry] = [
    CatalogueEntry("phrase.duty", vi: "ca {title} ngày {day} {start}–{end}", en: "the {title} of {day} {start}–{end}"),
    CatalogueEntry(
      "phrase.duty-at-place", vi: "ca {title} tại {place} ngày {day} {start}–{end}",
      en: "the {title} at {place} of {day} {start}–{end}"),
    CatalogueEntry("phrase.day", vi: "{weekday|short} {date|short}", en: "{weekday|short} {date|short}"),
    CatalogueEntry("phrase.days", vi: "{first} – {last}", en: "{first} – {last}"),
    CatalogueEntry("phrase.moment", vi: "{time} ngày {day}", en: "{day} {time}"),
    CatalogueEntry("phrase.citation", vi: " (căn cứ {source})", en: " ({source})"),
  ]

  private static let spans: [CatalogueEntry] = [
    CatalogueEntry("span.day", vi: "trong ngày {day}", en: "on {day}"),
    CatalogueEntry("span.week", vi: "trong tuần {days}", en: "in the week {days}"),
    CatalogueEntry("span.horizon", vi: "trong cả kỳ {days}", en: "in the period {days}"),
    CatalogueEntry("span.month", vi: "trong {month} năm {year}", en: "in {month} {year}"),
    CatalogueEntry("span.rolling", vi: "trong {count} ngày tính đến {last}", en: "in the {count} days up to {last}"),
  ]

  private static let months: [CatalogueEntry] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ].enumerated().map { CatalogueEntry("month.\($0 + 1)", vi: "tháng \($0 + 1)", en: $1) }
}
