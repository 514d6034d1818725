extension Catalogue {
  /// What `tuantra bench` says.
  static let bench: [CatalogueEntry] = benchHelp + benchVerification + instanceFaults + generateInstance

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

  private static let benchVerification: [CatalogueEntry] = [
    CatalogueEntry(
      "help.bench-verify",
      vi: "Không giải: kiểm tra lịch và chứng nhận mà --write đã ghi vào thư mục này, đối chiếu với tệp bài toán.",
      en:
        "Do not solve: check the rosters and certificates that --write left in this folder against the instance files."),
    CatalogueEntry(
      "help.bench-either", vi: "Chỉ dùng một trong hai: --write hoặc --verify.",
      en: "Give either --write or --verify, not both."),
    CatalogueEntry(
      "bench.checked", vi: "{instance}: lịch hợp lệ, chi phí {score}; cận {bound}, đã kiểm chứng",
      en: "{instance}: lawful roster, cost {score}; bound {bound}, proof checked"),
    CatalogueEntry(
      "bench.checked-optimal", vi: "{instance}: lịch hợp lệ, chi phí {score}, tối ưu: đã kiểm chứng",
      en: "{instance}: lawful roster, cost {score}, optimal: proof checked"),
    CatalogueEntry(
      "bench.checked-empty", vi: "{instance}: không có lịch hợp lệ nào: đã kiểm chứng",
      en: "{instance}: no lawful roster exists: proof checked"),
    CatalogueEntry(
      "bench.no-claim", vi: "{instance}: lịch hợp lệ, chi phí {score}; chứng nhận không nêu cận nào",
      en: "{instance}: lawful roster, cost {score}; the certificate claims no bound"),
    CatalogueEntry(
      "bench.too-large",
      vi: "{instance}: lịch hợp lệ, chi phí {score}; cận {bound} chưa kiểm chứng: cần hơn {steps} bước (--steps)",
      en:
        "{instance}: lawful roster, cost {score}; bound {bound} not checked: it takes more than {steps} steps (--steps)"
    ),
    CatalogueEntry(
      "bench.too-large-empty",
      vi: "{instance}: chưa kiểm chứng rằng không có lịch hợp lệ nào: cần hơn {steps} bước (--steps)",
      en: "{instance}: that no lawful roster exists was not checked: it takes more than {steps} steps (--steps)"),
    CatalogueEntry(
      "bench.false-claim", vi: "{instance}: chứng nhận sai: khai cận {claimed}, chỉ chứng minh được {proven}",
      en: "{instance}: false certificate: claims the bound {claimed}, proves {proven}"),
    CatalogueEntry(
      "bench.false-emptiness", vi: "{instance}: chứng nhận sai: không chứng minh được rằng không có lịch hợp lệ nào",
      en: "{instance}: false certificate: it does not prove that no lawful roster exists"),
    CatalogueEntry(
      "bench.unlawful", vi: "{instance}: {person} vi phạm {rule}: {found}, cho phép {allowed}",
      en: "{instance}: {person} breaks {rule}: {found}, allowed {allowed}"),
    CatalogueEntry(
      "bench.unreadable-certificate", vi: "{instance}: không đọc được chứng nhận {path}",
      en: "{instance}: the certificate {path} cannot be read"),
    CatalogueEntry(
      "bench.no-tree",
      vi: "{instance}: chứng minh bằng phân nhánh quá lớn để giữ lại; cận là của bài toán nới lỏng",
      en: "{instance}: the proof by branching grew too large to be kept; the bound is that of the relaxation"),
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
      en: "Generated an instance of {people} {people|person|people} and {days} {days|day|days} in {path}"),
  ]
}
