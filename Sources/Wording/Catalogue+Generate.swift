extension Catalogue {
  /// What `tuantra generate-district` says.
  static let generate: [CatalogueEntry] = [
    CatalogueEntry(
      "help.generate-district", vi: "Sinh một kịch bản lớn gồm nhiều phường, để đo tốc độ.",
      en: "Generate a large scenario of several wards, for measuring."),
    CatalogueEntry(
      "help.generate-out", vi: "Thư mục nhận kịch bản.", en: "The folder that receives the scenario."),
    CatalogueEntry("help.generate-wards", vi: "Số phường.", en: "Number of wards."),
    CatalogueEntry("help.generate-people", vi: "Số người mỗi phường.", en: "People of each ward."),
    CatalogueEntry(
      "help.generate-limits", vi: "Giá trị của {option} phải từ {least} đến {most}.",
      en: "The value of {option} must be from {least} to {most}."),
    CatalogueEntry(
      "program.generate-mixed",
      vi: "Thư mục {path} còn có tệp khác ngoài kịch bản được sinh ra ({names}); không ghi đè",
      en: "The folder {path} holds other files besides a generated scenario ({names}); nothing is overwritten"),
    CatalogueEntry(
      "program.generated", vi: "Đã sinh kịch bản {people} người vào {path}",
      en: "Generated a scenario of {people} {people|person|people} in {path}"),
  ]
}
