extension Catalogue {
  /// What `tuantra bench` says.
  static let bench: [CatalogueEntry] = benchHelp + instanceFaults + generateInstance

  private static let benchHelp: [CatalogueEntry] = [
    CatalogueEntry(
      "help.bench", vi: "Giải các bài toán chuẩn đã công bố và in bảng kết quả.",
      en: "Solve published instances and print a table of what was reached."),
    CatalogueEntry(
      "help.bench-instances", vi: "Các tệp bài toán (dạng SECTION).", en: "Instance files (SECTION format)."),
    CatalogueEntry(
      "help.bench-time-limit", vi: "Số giây tối đa cho mỗi bài toán.", en: "Seconds for each instance."),
    CatalogueEntry(
      "help.bench-write", vi: "Ghi vào thư mục này lịch tốt nhất của mỗi bài toán (CSV) và chứng nhận của cận (JSON).",
      en: "Write into this folder each instance's best roster (CSV) and the certificate of its bound (JSON)."),
    CatalogueEntry("help.bench-csv", vi: "In bảng dạng CSV.", en: "Print the table as CSV."),
    CatalogueEntry(
      "bench.no-pattern", vi: "{instance}: {people} không có lịch cá nhân nào hợp lệ",
      en: "{instance}: there is no lawful pattern for {people}"),
    CatalogueEntry(
      "internal.score",
      vi: "{instance}: bộ chấm điểm độc lập tính {scored}, máy giải tính {claimed}; số lỗi: {violations}",
      en: "{instance}: the independent scorer counts {scored}, the engine {claimed}; broken rules: {violations}"),
  ]

  private static let instanceFaults: [CatalogueEntry] = [
    CatalogueEntry("instance.fault", vi: "{place}: {what}", en: "{place}: {what}"),
    CatalogueEntry("instance.missing-section", vi: "thiếu phần {value}", en: "section {value} is missing"),
    CatalogueEntry("instance.unknown-section", vi: "không có phần tên {value}", en: "there is no section {value}"),
    CatalogueEntry("instance.repeated-section", vi: "phần {value} lặp lại", en: "section {value} appears twice"),
    CatalogueEntry(
      "instance.stray-line", vi: "dòng đứng trước mọi phần: {value}", en: "a line before the first section: {value}"),
    CatalogueEntry(
      "instance.field-count", vi: "số trường không đúng: {value}", en: "too few or too many fields: {value}"),
    CatalogueEntry(
      "instance.number", vi: "“{value}” không phải số nguyên từ 0 đến một tỉ",
      en: "“{value}” is no whole number from 0 to a thousand million"),
    CatalogueEntry(
      "instance.horizon", vi: "kỳ lập lịch phải từ 1 đến 364 ngày, không phải {value}",
      en: "the horizon must be 1 to 364 days, not {value}"),
    CatalogueEntry("instance.unknown-shift", vi: "ca “{value}” chưa khai báo", en: "shift “{value}” is not declared"),
    CatalogueEntry(
      "instance.unknown-employee", vi: "nhân viên “{value}” chưa khai báo", en: "employee “{value}” is not declared"),
    CatalogueEntry("instance.repeated", vi: "“{value}” khai báo hai lần", en: "“{value}” is declared twice"),
    CatalogueEntry("instance.day", vi: "ngày {value} ở ngoài kỳ lập lịch", en: "day {value} is outside the horizon"),
    CatalogueEntry(
      "instance.order", vi: "số lớn nhất nhỏ hơn số nhỏ nhất: {value}", en: "a maximum below its minimum: {value}"),
    CatalogueEntry(
      "instance.length", vi: "ca phải dài từ 1 đến 1440 phút, không phải {value}",
      en: "a shift must be 1 to 1,440 minutes long, not {value}"),
    CatalogueEntry("instance.encoding", vi: "tệp không phải {value}", en: "the file is not {value}"),
    CatalogueEntry("instance.empty", vi: "phần {value} trống", en: "section {value} is empty"),
  ]

  private static let generateInstance: [CatalogueEntry] = [
    CatalogueEntry(
      "help.generate-instance", vi: "Sinh một bài toán kiểu phường (dạng SECTION), cỡ tùy ý, để đo tốc độ.",
      en: "Generate a ward-like instance (SECTION format) of any size, for measuring."),
    CatalogueEntry(
      "help.generate-instance-out", vi: "Tệp nhận bài toán; “-” là đầu ra chuẩn.",
      en: "The file that receives the instance; “-” is standard output."),
    CatalogueEntry(
      "help.generate-instance-people", vi: "Tổng số người; cứ khoảng 72 người là một phường.",
      en: "People in all; about 72 make a ward."),
    CatalogueEntry("help.generate-instance-days", vi: "Số ngày.", en: "Number of days."),
    CatalogueEntry(
      "program.generate-foreign", vi: "{path} không phải bài toán được sinh ra; không ghi đè",
      en: "{path} is no generated instance; nothing is overwritten"),
    CatalogueEntry(
      "program.generated-instance", vi: "Đã sinh bài toán {people} người, {days} ngày vào {path}",
      en: "Generated an instance of {people} people and {days} days in {path}"),
  ]
}
