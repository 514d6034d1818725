extension Catalogue {
  /// The manual's words about each form and each reader of `tuantra export`.
  static let exportGuide: [CatalogueEntry] = guideHeadings + guideOfPages + guideOfTables + guideOfReaders

  private static let guideHeadings: [CatalogueEntry] = [
    CatalogueEntry("guide.formats", vi: "Từng dạng", en: "The forms"),
    CatalogueEntry("guide.readers", vi: "Từng người đọc", en: "The readers"),
    CatalogueEntry(
      "guide.formats-lead",
      vi: """
        Mọi dạng lấy từ một thư mục kết quả của `plan --out`; kết quả đã bị sửa thì không xuất. Cùng một kết quả luôn cho \
        cùng một tệp. Tệp hiện ra trọn vẹn hoặc không hiện ra; ngoài tệp được nêu, không tệp nào khác bị động đến.
        """,
      en: """
        Every form is made from the folder of a run, as `plan --out` leaves it; a run that was changed is refused. The same \
        run always gives the same file. A file appears whole or not at all, and no other file is touched.
        """),
    CatalogueEntry(
      "guide.readers-lead",
      vi: """
        Điều một người không được biết thì không có trong tệp của người đó, chứ không chỉ bị che. Tổng số tính trên nhiều \
        người gồm cả nhiệm vụ bí mật nên chỉ chỉ huy thấy.
        """,
      en: """
        What a reader may not know is not in his file at all; it is not merely hidden. Sums over people count covert duties, \
        too, so only the commander sees them.
        """),
  ]

  private static let guideOfPages: [CatalogueEntry] = [
    CatalogueEntry(
      "guide.format-page",
      vi: """
        Một tệp HTML để xem trên máy tính hoặc điện thoại, không cần mạng: lịch tuần có bộ lọc theo người, lực lượng, nơi; \
        từng đêm theo giờ; quân số; bản đồ; rủi ro; cân bằng; các mục tiêu và vì sao còn thiếu người.
        """,
      en: """
        One HTML file for computer or phone that needs no network: the week with filters by person, force and place; each \
        night by the hour; coverage; map; risk; fairness; the levels, and why seats are short.
        """),
    CatalogueEntry(
      "guide.format-sheet",
      vi: """
        Văn bản để ký và niêm yết, khổ A4 theo Nghị định 30/2020; mở bằng trình duyệt, bấm vào chỗ chấm để điền rồi in. \
        Phụ lục là bảng phân công theo người.
        """,
      en: """
        The document to sign and pin up, A4 by Decree 30/2020: open it in a browser, click the dotted places to fill them in, \
        and print. The table by person is its appendix.
        """),
    CatalogueEntry(
      "guide.format-slips",
      vi: """
        Nửa trang A4 cho mỗi người: khi nào, làm gì, tập trung ở đâu, đi cùng ai, vì sao là mình. Phiếu có thể bị rơi mất, \
        nên không phiếu nào ghi nơi làm nhiệm vụ bí mật.
        """,
      en: """
        Half a page of A4 per person: when, what, where to muster, with whom, and why he. Slips get lost, so none says where a \
        covert duty is.
        """),
    CatalogueEntry(
      "guide.format-team-cards",
      vi: """
        Một phần tư trang A4 cho mỗi tổ mỗi đêm: thành viên, nơi tập trung, phương tiện phải mang, giờ đi và giờ về để ghi \
        tay. Thẻ của tổ bí mật chỉ ghi nơi tập trung.
        """,
      en: """
        A quarter of A4 per team and night: who, where to muster, what to bring, and lines for the hours of leaving and coming \
        back. The card of a covert team has the muster only.
        """),
  ]

  private static let guideOfTables: [CatalogueEntry] = [
    CatalogueEntry(
      "guide.format-xlsx",
      vi: """
        Bảng tính cho Excel hoặc LibreOffice: lịch tuần tô màu, danh sách ca với ngày giờ thật, quân số, cân bằng, nguyện \
        vọng, ghi chú. Mỗi trang tính in vừa khổ A4 ngang, tiêu đề lặp lại ở từng trang.
        """,
      en: """
        A workbook for Excel or LibreOffice: the coloured week, the duties with real dates, coverage, fairness, wishes, notes. \
        Each sheet prints on A4 landscape, its headings on every page.
        """),
    CatalogueEntry(
      "guide.format-csv",
      vi: """
        Mỗi lượt trực một dòng, cột như `roster.csv`. `check` và `plan --start` đọc lại được, cũng dùng được làm tệp ghim \
        (`pins:`). Ô nào bảng tính sẽ đem tính thì có dấu nháy đơn đứng trước.
        """,
      en: """
        One row per assignment, in the columns of `roster.csv`. `check` and `plan --start` read it back, and it serves as a \
        file of `pins:`. A cell that a spreadsheet would compute has an apostrophe in front.
        """),
    CatalogueEntry(
      "guide.format-csv-grid",
      vi: """
        Mỗi người một dòng, mỗi ngày một cột; mỗi ô ghi `ca giờ nơi chỗ`, nối bằng ` + `; `-` là nơi không được nêu. Đọc lại \
        được như dạng csv.
        """,
      en: """
        One row per person, one column per day; a cell says `line window place seat`, joined by ` + `; `-` is a place that is \
        not told. Read back like csv.
        """),
    CatalogueEntry(
      "guide.format-ics",
      vi: """
        Một thư mục lịch cho điện thoại: mỗi người một tệp trong `people/`, mỗi loại tổ một tệp trong `teams/`, danh mục trong \
        `index.csv`. Nêu các kết quả đã phát bằng `--since` thì ca đã đổi được nâng phiên bản, ca đã bỏ được báo hủy. Ca bí \
        mật chỉ có giờ và nơi tập trung.
        """,
      en: """
        A folder of calendars for phones: one for each person in `people/`, one for each line of teams in `teams/`, listed in \
        `index.csv`. With the runs given out before as `--since`, changed duties get a new version and dropped ones are \
        cancelled. A covert duty has its hours and the muster only.
        """),
    CatalogueEntry(
      "guide.format-geojson",
      vi: """
        Các nơi có trên bản đồ của kịch bản (`map:`): số lượt đến, ngày có người; với chỉ huy và tổ trưởng còn có giờ rủi ro \
        không có ai. Kịch bản không có bản đồ thì bị từ chối.
        """,
      en: """
        The places on the scenario's map (`map:`): visits, days with somebody there, and for the commander and team leaders the \
        hours of risk without anybody. A scenario without a map is refused.
        """),
    CatalogueEntry(
      "guide.format-json",
      vi: "Mọi điều người đọc được biết, cho chương trình khác; `tuantra schema` in lược đồ của nó.",
      en: "Everything that the reader may know, for other programs; `tuantra schema` prints its schema."),
  ]

  private static let guideOfReaders: [CatalogueEntry] = [
    CatalogueEntry(
      "guide.reader-commander", vi: "Người chịu trách nhiệm về lịch: thấy tất cả. Đây là người đọc mặc định.",
      en: "Whoever answers for the roster: everything. The default."),
    CatalogueEntry(
      "guide.reader-team-leader",
      vi: "Mọi ca công khai với quân số, phương tiện, giờ rủi ro; không có nhiệm vụ bí mật, lý do vắng, điểm của ai.",
      en:
        "All open duties with their numbers, equipment and hours of risk; no covert duties, reasons of absence, or points."
    ),
    CatalogueEntry(
      "guide.reader-member",
      vi: "Tuần của một người, theo mã: cả ca bí mật của mình (không có nơi), lý do vắng, điểm, nguyện vọng của mình.",
      en: "One person's week, by id: with his own covert duties (without the place), absences, points and wishes."),
    CatalogueEntry(
      "guide.reader-force",
      vi: "Người của một lực lượng, theo mã, với ca công khai của họ; không có quân số cần và lý do vắng.",
      en: "The people of a force, by id, with their open duties; no numbers wanted and no reasons of absence."),
    CatalogueEntry(
      "guide.reader-public",
      vi: "Bản treo tường: ca công khai có người; không có điểm nóng, vắng mặt, quân số cần.",
      en: "The board on the wall: open duties with people; no hotspots, absences or numbers wanted."),
  ]
}
