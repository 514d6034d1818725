extension Catalogue {
  /// What is wrong with the files of a scenario or a roster, and what may have been meant.
  static let diagnostics: [CatalogueEntry] =
    diagnosticsOfForm + yamlProblems + diagnosticsOfContent + advice + fileTerms

  private static let diagnosticsOfForm: [CatalogueEntry] = files + yaml + tables + notations

  /// The file as a whole.
  private static let files: [CatalogueEntry] = [
    CatalogueEntry("file-not-found", vi: "Không có tệp {name}", en: "There is no file {name}"),
    CatalogueEntry(
      "file-too-large", vi: "Tệp {name} lớn hơn {mebibytes} MiB",
      en: "The file {name} is larger than {mebibytes} MiB"),
    CatalogueEntry(
      "file-unreadable", vi: "Không đọc được tệp {name}: {reason}",
      en: "The file {name} cannot be read: {reason}"),
    CatalogueEntry(
      "file-outside", vi: "Tên tệp {name} chỉ ra ngoài thư mục của kịch bản",
      en: "The file name {name} leads out of the scenario's folder"),
    CatalogueEntry("file-empty", vi: "Tệp không có nội dung", en: "The file is empty"),
    CatalogueEntry(
      "wrong-encoding", vi: "Tệp được mã hóa {encoding}, cần lưu lại dưới dạng UTF-8",
      en: "The file is encoded in {encoding}; save it as UTF-8"),
    CatalogueEntry(
      "not-utf8", vi: "Từ đây tệp không phải là UTF-8, cần lưu lại dưới dạng UTF-8",
      en: "From here on the file is not UTF-8; save it as UTF-8"),
    CatalogueEntry(
      "control-character", vi: "Có ký tự điều khiển {code} trong tệp",
      en: "The file contains the control character {code}"),
    CatalogueEntry(
      "more-faults", vi: "Còn {count} lỗi khác không được liệt kê",
      en: "{count} more {count|fault is|faults are} not listed"),
  ]

  /// YAML.
  private static let yaml: [CatalogueEntry] = [
    CatalogueEntry("yaml-syntax", vi: "Sai cú pháp YAML: {problem}", en: "This is not YAML: {problem}"),
    CatalogueEntry(
      "yaml-too-large", vi: "Tệp YAML có hơn {values} giá trị hoặc lớn hơn {mebibytes} MiB",
      en: "The YAML file has more than {values} values or {mebibytes} MiB"),
    CatalogueEntry(
      "yaml-several-documents", vi: "Tệp chứa nhiều văn bản YAML, chỉ được có một",
      en: "The file holds several YAML documents; only one is allowed"),
    CatalogueEntry(
      "yaml-alias", vi: "Không được dùng neo & và bí danh * của YAML, hãy viết lại nội dung hoặc đặt trong dấu nháy",
      en: "YAML anchors & and aliases * are not allowed; write the value out, or in quotes"),
    CatalogueEntry("yaml-tag", vi: "Không được dùng thẻ YAML {tag}", en: "The YAML tag {tag} is not allowed"),
    CatalogueEntry("yaml-key", vi: "Khóa phải là một từ", en: "A key must be a word"),
    CatalogueEntry("duplicate-key", vi: "Khóa {key} được viết hai lần", en: "The key {key} is written twice"),
    CatalogueEntry("unknown-key", vi: "Không có khóa nào tên là {key} ở đây", en: "There is no key {key} here"),
    CatalogueEntry("missing-key", vi: "Thiếu khóa {key}", en: "The key {key} is missing"),
    CatalogueEntry(
      "keys-exclude", vi: "Không được dùng {first} cùng với {second}",
      en: "{first} and {second} exclude each other"),
    CatalogueEntry(
      "empty-value", vi: "Không có giá trị, cần {expected}",
      en: "There is no value; {expected} is needed"),
    CatalogueEntry("wrong-shape", vi: "Đây là {found}, cần {expected}", en: "This is {found}; {expected} is needed"),
    CatalogueEntry("empty-list", vi: "Danh sách {key} trống", en: "The list {key} is empty"),
    CatalogueEntry("named-twice", vi: "{id} được nêu hai lần", en: "{id} is named twice"),
    CatalogueEntry(
      "wrong-length", vi: "Danh sách có {found} giá trị, cần đúng {expected}",
      en: "The list has {found} {found|value|values}; exactly {expected} are needed"),
    CatalogueEntry(
      "format-version", vi: "Phiên bản định dạng {value} chưa được hỗ trợ, cần {supported}",
      en: "Format version {value} is not supported; {supported} is"),
  ]

  /// Tables.
  private static let tables: [CatalogueEntry] = [
    CatalogueEntry(
      "csv-unclosed-quote", vi: "Dấu nháy kép mở ở đây không được đóng",
      en: "The quotation mark that opens here is never closed"),
    CatalogueEntry(
      "csv-stray-quote", vi: "Dấu nháy kép ở giữa ô: cần đặt cả ô trong dấu nháy và viết đôi dấu bên trong",
      en: "There is a quotation mark inside the cell: quote the whole cell and double the mark"),
    CatalogueEntry(
      "csv-text-after-quote", vi: "Có chữ sau dấu nháy kép đóng ô",
      en: "There is text behind the closing quotation mark"),
    CatalogueEntry(
      "short-row", vi: "Hàng có {found} ô, cần {expected}",
      en: "The row has {found} {found|cell|cells} instead of {expected}"),
    CatalogueEntry(
      "long-row", vi: "Hàng có {found} ô, chỉ có {expected} cột",
      en: "The row has {found} {found|cell|cells}, but there are {expected} columns"),
    CatalogueEntry(
      "unknown-column", vi: "Không có cột nào tên là “{column}” trong bảng này",
      en: "This table has no column “{column}”"),
    CatalogueEntry("missing-column", vi: "Thiếu cột {column}", en: "The column {column} is missing"),
    CatalogueEntry("duplicate-column", vi: "Cột {column} có hai lần", en: "The column {column} stands twice"),
    CatalogueEntry("empty-cell", vi: "Ô {column} trống", en: "The cell {column} is empty"),
    CatalogueEntry(
      "formula-like",
      vi: "Ô bắt đầu như một công thức bảng tính; nếu đó là chữ, hãy thêm dấu nháy đơn (') ở trước: {value}",
      en: "The cell begins like a spreadsheet formula; for a text, put an apostrophe (') before it: {value}"),
    CatalogueEntry(
      "too-many-rows", vi: "Bảng có {count} hàng, nhiều nhất là {limit}",
      en: "The table has {count} rows; at most {limit} are read"),
  ]

  /// How a value is written.
  private static let notations: [CatalogueEntry] = [
    CatalogueEntry("empty-text", vi: "Văn bản trống", en: "The text is empty"),
    CatalogueEntry(
      "text-too-long", vi: "Văn bản dài hơn {maximum} ký tự",
      en: "The text is longer than {maximum} characters"),
    CatalogueEntry("line-break", vi: "Văn bản phải nằm trên một dòng", en: "The text must stand on one line"),
    CatalogueEntry(
      "invalid-boolean", vi: "“{value}” không phải là true hoặc false",
      en: "“{value}” is neither true nor false"),
    CatalogueEntry("invalid-number", vi: "“{value}” không phải là số nguyên", en: "“{value}” is not a whole number"),
    CatalogueEntry(
      "number-out-of-range", vi: "{value} nằm ngoài khoảng từ {minimum} đến {maximum}",
      en: "{value} is not between {minimum} and {maximum}"),
    CatalogueEntry("unknown-choice", vi: "Ở đây không thể là “{value}”", en: "“{value}” is not possible here"),
    CatalogueEntry(
      "invalid-identifier",
      vi: "“{value}” không phải là mã: chỉ dùng chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới",
      en: "“{value}” is not an id: use ASCII letters, digits, dots, hyphens and underscores only"),
    CatalogueEntry(
      "identifier-too-long", vi: "Mã “{value}” dài hơn {maximum} ký tự",
      en: "The id “{value}” is longer than {maximum} characters"),
    CatalogueEntry("reserved-id", vi: "Mã {id} được dành riêng", en: "The id {id} is reserved"),
    CatalogueEntry(
      "invalid-date", vi: "“{value}” không phải là ngày, ngày viết như 2026-12-31",
      en: "“{value}” is not a date; dates are written 2026-12-31"),
    CatalogueEntry("nonexistent-date", vi: "Không có ngày {value}", en: "There is no day {value}"),
    CatalogueEntry(
      "invalid-time", vi: "“{value}” không phải là giờ, giờ viết từ 00:00 đến 23:59",
      en: "“{value}” is not a time; times are written 00:00 to 23:59"),
    CatalogueEntry(
      "invalid-window", vi: "“{value}” không phải là khung giờ, khung giờ viết như 19:00-23:00",
      en: "“{value}” is not a window; windows are written 19:00-23:00"),
    CatalogueEntry(
      "invalid-coordinate",
      vi: "Đây không phải là một điểm; điểm viết như [106.68, 20.86]: kinh độ, vĩ độ, bằng độ",
      en: "This is not a point; points are written [106.68, 20.86]: longitude, latitude, in degrees"),
    CatalogueEntry(
      "open-ring", vi: "Đường bao phải có ít nhất bốn điểm và kết thúc ở điểm đầu",
      en: "A ring has at least four points and ends where it starts"),
    CatalogueEntry(
      "zero-length-window", vi: "Khung giờ {value} không kéo dài phút nào",
      en: "The window {value} has no length"),
    CatalogueEntry(
      "invalid-duration", vi: "“{value}” không phải là khoảng thời gian, viết như 12h, 30m hoặc 8h30m",
      en: "“{value}” is not a duration; durations are written 12h, 30m or 8h30m"),
    CatalogueEntry(
      "negative-duration", vi: "“{value}” là số âm; khoảng thời gian không thể âm, hãy bỏ dấu trừ",
      en: "“{value}” is negative; durations are not, so leave the minus out"),
    CatalogueEntry(
      "duration-out-of-range", vi: "{value} nằm ngoài khoảng từ {minimum} đến {maximum}",
      en: "{value} is not between {minimum} and {maximum}"),
  ]

  private static let advice: [CatalogueEntry] = [
    CatalogueEntry("did-you-mean", vi: "Có phải là {candidate} không?", en: "Did you mean {candidate}?"),
    CatalogueEntry("known-names", vi: "Có thể dùng: {names}", en: "Possible are: {names}"),
    CatalogueEntry("duties-there", vi: "Các ca của dòng này: {duties}", en: "Its duties are: {duties}"),
    CatalogueEntry("line-runs-on", vi: "Dòng này chạy vào: {days}", en: "It runs on: {days}"),
    CatalogueEntry("yaml-began-here", vi: "Phần này bắt đầu ở dòng {line}", en: "This part begins in line {line}"),
    CatalogueEntry(
      "key-again-here", vi: "Lần sau ở dòng {line}; hãy xóa một trong hai",
      en: "Again in line {line}; remove one of them"),
  ]

  private static let fileTerms: [CatalogueEntry] = [
    CatalogueEntry("kind.person", vi: "người", en: "person"),
    CatalogueEntry("kind.force", vi: "lực lượng", en: "force"),
    CatalogueEntry("kind.role", vi: "vai trò", en: "role"),
    CatalogueEntry("kind.skill", vi: "kỹ năng", en: "skill"),
    CatalogueEntry("kind.place", vi: "địa điểm", en: "place"),
    CatalogueEntry("kind.activity", vi: "loại nhiệm vụ", en: "activity"),
    CatalogueEntry("kind.equipment", vi: "phương tiện", en: "equipment"),
    CatalogueEntry("kind.line", vi: "dòng nhu cầu", en: "line of demand"),
    CatalogueEntry("kind.rule", vi: "quy tắc", en: "rule"),
    CatalogueEntry("kind.pack", vi: "bộ quy định", en: "regulation pack"),
    CatalogueEntry("kind.pack-rule", vi: "quy tắc của bộ quy định", en: "rule of a pack"),
    CatalogueEntry("yaml.value", vi: "một giá trị", en: "a value"),
    CatalogueEntry("yaml.nothing", vi: "chỗ trống", en: "nothing"),
    CatalogueEntry("yaml.list", vi: "một danh sách [..]", en: "a list [..]"),
    CatalogueEntry("yaml.mapping", vi: "một nhóm khóa khóa: giá trị", en: "a mapping of keys to values"),
  ]
}
