extension Catalogue {
  /// What the parser of options says by itself. It speaks English only: the English texts here are its own, by which a line
  /// of it is recognised, so a longer one stands before a shorter one that would fit the same line.
  public static let parser: [CatalogueEntry] = parserFrame + parserFaults + parserHelp

  private static let parserFrame: [CatalogueEntry] = [
    CatalogueEntry("parser.error", vi: "Lỗi: {message}", en: "Error: {message}"),
    CatalogueEntry("parser.help", vi: "Giải thích:  {message}", en: "Help:  {message}"),
    CatalogueEntry("parser.usage", vi: "Cách dùng: {usage}", en: "Usage: {usage}"),
    CatalogueEntry("parser.see", vi: "  Xem thêm: {command}", en: "  See '{command}' for more information."),
  ]

  private static let parserFaults: [CatalogueEntry] = [
    CatalogueEntry(
      "parser.unknown-option-near", vi: "Không có tùy chọn '{option}'. Có phải ý bạn là '{near}'?",
      en: "Unknown option '{option}'. Did you mean '{near}'?"),
    CatalogueEntry("parser.unknown-option", vi: "Không có tùy chọn '{option}'", en: "Unknown option '{option}'"),
    CatalogueEntry("parser.missing-value", vi: "Thiếu giá trị cho '{option}'", en: "Missing value for '{option}'"),
    CatalogueEntry(
      "parser.takes-no-value", vi: "Tùy chọn '{option}' không nhận giá trị, nhưng có '{value}'",
      en: "The option '{option}' does not take any value, but '{value}' was specified."),
    CatalogueEntry("parser.unexpected", vi: "Thừa tham số '{argument}'", en: "Unexpected argument '{argument}'"),
    CatalogueEntry(
      "parser.unexpected-many", vi: "Thừa {n} tham số: '{arguments}'", en: "{n} unexpected arguments: '{arguments}'"),
    CatalogueEntry(
      "parser.missing-argument", vi: "Thiếu tham số '{argument}'", en: "Missing expected argument '{argument}'"),
    CatalogueEntry(
      "parser.invalid-because", vi: "Giá trị '{value}' không dùng được cho '{option}': {reason}",
      en: "The value '{value}' is invalid for '{option}': {reason}"),
    CatalogueEntry(
      "parser.invalid", vi: "Giá trị '{value}' không dùng được cho '{option}'",
      en: "The value '{value}' is invalid for '{option}'"),
    CatalogueEntry(
      "parser.unsupported-shell", vi: "Không tạo được tệp bổ sung lệnh cho '{shell}'.",
      en: "Can't generate completion scripts for '{shell}'."),
    CatalogueEntry(
      "parser.unknown-shell", vi: "Không nhận ra trình lệnh đang dùng.", en: "Can't autodetect a supported shell."),
    CatalogueEntry(
      "parser.shells", vi: "Hãy dùng --generate-completion-script=<shell> với một trong:",
      en: "Please use --generate-completion-script=<shell> with one of:"),
  ]

  /// Headings and lines of its pages of help.
  private static let parserHelp: [CatalogueEntry] = [
    CatalogueEntry("parser.overview", vi: "TỔNG QUAN: {text}", en: "OVERVIEW: {text}"),
    CatalogueEntry("parser.usage-of", vi: "CÁCH DÙNG: {text}", en: "USAGE: {text}"),
    CatalogueEntry("parser.arguments", vi: "THAM SỐ:", en: "ARGUMENTS:"),
    CatalogueEntry("parser.options", vi: "TÙY CHỌN:", en: "OPTIONS:"),
    CatalogueEntry("parser.subcommands", vi: "CÁC LỆNH:", en: "SUBCOMMANDS:"),
    CatalogueEntry(
      "parser.see-subcommand", vi: "  Xem '{command}' để biết thêm về một lệnh.",
      en: "  See '{command}' for detailed help."),
    CatalogueEntry(
      "parser.show-help", vi: "{option}In trang trợ giúp.", en: "{option}Show help information."),
    CatalogueEntry(
      "parser.show-subcommand-help", vi: "{option}In trang trợ giúp của một lệnh.",
      en: "{option}Show subcommand help information."),
    CatalogueEntry("parser.show-version", vi: "{option}In phiên bản.", en: "{option}Show the version."),
    // A line may end within it.
    CatalogueEntry("parser.default-cut", vi: "{text}(mặc định:", en: "{text}(default:"),
    CatalogueEntry("parser.default", vi: "{text}(mặc định: {value})", en: "{text}(default: {value})"),
  ]
}
