extension Catalogue {
  /// Why a text is no YAML, for somebody who has never heard of YAML: what is there, and what to write instead.
  static let yamlProblems: [CatalogueEntry] = [
    // Long: one entry per problem.
    CatalogueEntry(
      "yaml-problem.tab", vi: "có phím Tab ở chỗ thụt đầu dòng; hãy xóa Tab và thụt bằng dấu cách",
      en: "a tab stands where the line is indented; replace it by blanks"),
    CatalogueEntry(
      "yaml-problem.unclosed-quote",
      vi: "dấu nháy mở ở đây không được đóng; hãy thêm dấu nháy cùng loại vào cuối phần chữ",
      en: "the quotation mark that opens here is never closed; put the same mark behind the text"),
    CatalogueEntry(
      "yaml-problem.unclosed-list",
      vi:
        "phía trước thiếu dấu phẩy giữa hai giá trị hoặc thiếu dấu ] đóng danh sách; cũng có thể thừa hay thiếu một dấu nháy",
      en: "before this a comma between two values or the ] that closes the list is missing, or a quotation mark is "
        + "missing or too many"),
    CatalogueEntry(
      "yaml-problem.unclosed-mapping",
      vi:
        "phía trước thiếu dấu phẩy giữa hai khóa hoặc thiếu ngoặc nhọn đóng; cũng có thể thừa hay thiếu một dấu nháy; "
        + "phần chữ có dấu hai chấm phải đặt trong dấu nháy kép",
      en:
        "before this a comma between two keys or the closing curly bracket is missing, or a quotation mark is missing "
        + "or too many; a text with a colon in it must be quoted"),
    CatalogueEntry(
      "yaml-problem.stray-colon",
      vi:
        "dấu hai chấm không được đứng ở đây; nếu nó thuộc phần chữ, hãy đặt cả phần chữ trong dấu nháy kép; nếu đây là "
        + "một khóa mới, hãy thụt dòng thẳng hàng với các khóa cùng nhóm, và xem khóa ở dòng trên đã có dấu cách sau "
        + "dấu hai chấm chưa",
      en:
        "a colon cannot stand here; if it belongs to a text, put the whole text in quotes; if this is a new key, indent "
        + "it like the keys around it, and see that the key above has a blank behind its colon"),
    CatalogueEntry(
      "yaml-problem.missing-colon",
      vi: "ở đây cần một khóa, dấu hai chấm, dấu cách rồi đến giá trị, như “title: Tuần 49”",
      en: "a key, a colon, a blank and a value are needed here, as in “title: Week 49”"),
    CatalogueEntry(
      "yaml-problem.misplaced-key",
      vi:
        "chỗ này không khớp với nhóm khóa chứa nó; hãy thụt dòng thẳng hàng với các khóa cùng nhóm, và xem phía trước "
        + "có dấu nháy hay dấu ngoặc nào thừa hoặc thiếu không",
      en:
        "this does not fit the keys around it; indent the line like them, and look before it for a quotation mark or a "
        + "bracket that is missing or too many"),
    CatalogueEntry(
      "yaml-problem.missing-hyphen",
      vi: "trong danh sách này mỗi mục bắt đầu bằng dấu gạch ngang và dấu cách, thẳng hàng với mục trước; hãy thêm dấu "
        + "gạch ngang hoặc sửa chỗ thụt dòng",
      en:
        "every element of this list begins with a hyphen and a blank, indented like the one before; add the hyphen, or "
        + "mend the indentation"),
    CatalogueEntry(
      "yaml-problem.stray-hyphen",
      vi:
        "một mục của danh sách không thể bắt đầu ở đây; hãy viết mục ấy ở dòng mới, còn nếu dấu gạch ngang thuộc phần "
        + "chữ, hãy đặt phần chữ trong dấu nháy kép",
      en:
        "an element of a list cannot begin here; begin it on a new line, or, if the hyphen belongs to a text, put the "
        + "text in quotes"),
    CatalogueEntry(
      "yaml-problem.stray-question-mark",
      vi: "phần chữ bắt đầu bằng dấu hỏi và dấu cách; hãy đặt phần chữ trong dấu nháy kép",
      en: "a text cannot begin with a question mark and a blank; put it in quotes"),
    CatalogueEntry(
      "yaml-problem.reserved-character",
      vi: "phần chữ không được bắt đầu bằng ký tự {character}; hãy đặt phần chữ trong dấu nháy kép",
      en: "a text cannot begin with {character}; put it in quotes"),
    CatalogueEntry(
      "yaml-problem.missing-value", vi: "ở đây thiếu một giá trị, hoặc thừa một dấu phẩy hay dấu ngoặc",
      en: "a value is missing here, or a comma or a bracket is too many"),
    CatalogueEntry(
      "yaml-problem.outside",
      vi: "từ đây trở đi nằm ngoài nội dung của tệp; hãy xem khóa phía trước có dấu hai chấm chưa, và có thừa dòng ... "
        + "hay dấu ngoặc nào không",
      en:
        "what begins here stands outside the document; see whether the key before it has its colon, and whether a line "
        + "... or a bracket is too many"),
    CatalogueEntry(
      "yaml-problem.escape",
      vi:
        "trong dấu nháy kép, dấu \\ mở đầu một ký hiệu đặc biệt, và đây không phải ký hiệu nào cả; hãy viết \\\\ thay "
        + "cho \\, hoặc dùng dấu nháy đơn",
      en: "inside double quotes \\ begins a special sign, and this is none; write \\\\ for \\, or use single quotes"),
    CatalogueEntry(
      "yaml-problem.block-text",
      vi:
        "sau dấu | hoặc > phải xuống dòng rồi mới viết phần chữ; nếu dấu ấy thuộc phần chữ, hãy đặt phần chữ trong dấu "
        + "nháy kép",
      en: "behind | or > the text begins on the next line; if the sign belongs to a text, put the text in quotes"),
    CatalogueEntry(
      "yaml-problem.directive",
      vi:
        "dòng bắt đầu bằng % là chỉ thị của YAML, ở đây không dùng; hãy xóa dòng này, hoặc đặt phần chữ trong dấu nháy kép",
      en:
        "a line that begins with % is a directive of YAML, and none is used here; remove it, or put the text in quotes"),
    CatalogueEntry(
      "yaml-problem.tag",
      vi: "phần bắt đầu bằng ! là thẻ của YAML, ở đây không dùng; nếu đó là chữ, hãy đặt trong dấu nháy kép",
      en: "what begins with ! is a tag of YAML, and none is used here; if it is a text, put it in quotes"),
    CatalogueEntry(
      "yaml-problem.anchor", vi: "phần chữ không được bắt đầu bằng & hoặc *; hãy đặt phần chữ trong dấu nháy kép",
      en: "a text cannot begin with & or *; put it in quotes"),
    CatalogueEntry(
      "yaml-problem.too-deep", vi: "các dấu ngoặc lồng vào nhau quá sâu",
      en: "the brackets stand too deep inside each other"),
    CatalogueEntry(
      "yaml-problem.other", vi: "không đọc được từ đây; hãy xem lại chỗ thụt dòng, dấu nháy và dấu ngoặc",
      en: "it cannot be read from here on; look at indentation, quotation marks and brackets"),
  ]
}
