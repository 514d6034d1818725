extension Catalogue {
  /// What is asked in what-if files, and what `compare`, `sweep`, `explain` and `fill` answer.
  static let whatIf: [CatalogueEntry] =
    overlays + comparisons + comparisonTerms + answerTerms + sweeps + explanations + changes

  private static let overlays: [CatalogueEntry] = [
    CatalogueEntry(
      "overlay-empty", vi: "Tệp giả định không thay đổi gì: cần ít nhất một trong remove, set, add, headcount",
      en: "The what-if file changes nothing: at least one of remove, set, add, headcount is needed"),
    CatalogueEntry(
      "nothing-matches", vi: "Trong {list} không có mục nào như vậy", en: "No entry of {list} is like that"),
    CatalogueEntry(
      "program.fault-under", vi: "{fault} (do tệp giả định {overlay})", en: "{fault} (because of the what-if {overlay})"
    ),
    CatalogueEntry("kind.entry", vi: "mục", en: "entry"),
  ]

  private static let comparisons: [CatalogueEntry] = [
    CatalogueEntry(
      "help.compare",
      vi:
        "So sánh một tuần với các giả định: mỗi tệp giả định một dòng. Giữa các lịch tốt ngang nhau, mỗi dòng giữ gần lịch "
        + "gốc.",
      en:
        "Compare a week with what-ifs: one row for each what-if file. Among rosters equally good, a row keeps near to the "
        + "week's own."),
    CatalogueEntry(
      "help.overlays", vi: "Các tệp giả định (YAML); dấu + chồng nhiều tệp lên nhau: a.yaml+b.yaml.",
      en: "What-if files (YAML); + lays several over each other: a.yaml+b.yaml."),
    CatalogueEntry(
      "help.compare-out",
      vi: "Ghi bảng so sánh (trang web, Excel, văn bản, JSON, CSV) và lịch của từng dòng vào thư mục này.",
      en: "Write the comparison (page, workbook, text, JSON, CSV) and each row's roster into this folder."),
    CatalogueEntry("page.what-if", vi: "Nếu thế thì sao", en: "What if"),
    CatalogueEntry("page.answers", vi: "Câu hỏi và trả lời", en: "Questions and answers"),
    CatalogueEntry("page.charts", vi: "Khác nhau ở đâu", en: "What differs"),
    CatalogueEntry(
      "page.charts-lead",
      vi: "Mỗi ô một số liệu, mỗi dòng một giả định; nét đứt là tuần gốc, nét đỏ là cận dưới chưa đạt.",
      en:
        "A chart for each figure, a bar for each what-if; dashed: the week as it is; red: the bound, where not proven."),
    CatalogueEntry("page.matrix", vi: "Bảng so sánh", en: "Matrix"),
    CatalogueEntry(
      "page.matrix-lead", vi: "Các mục tiêu: nhỏ là tốt; = đã chứng minh; ≥ không lịch nào ít hơn.",
      en: "Levels: small is good; = proven; ≥ no roster has less."),
    CatalogueEntry("page.matrix-differs", vi: "Chữ đậm: khác tuần gốc.", en: "Bold: not as in the week as it is."),
    CatalogueEntry("page.differing", vi: "Ai có tuần khác", en: "Whose week differs"),
    CatalogueEntry("page.nobody-differs", vi: "Không ai phải đổi", en: "Nobody's week differs"),
    CatalogueEntry(
      "page.curve-lead",
      vi: "đỏ là chỗ gãy, xanh là tốt nhất trong khoảng; vạch dày nối giá trị tìm được với cận dưới.",
      en: "red: the knee; green: the best of the range; a thick line joins what was found to its bound."),
    CatalogueEntry("compare.changed", vi: "{n} người", en: "{n} {n|person|people}"),
    CatalogueEntry("compare.column-bound", vi: "{level}: cận", en: "{level}: bound"),
    CatalogueEntry("compare.column-row", vi: "Dòng", en: "Row"),
    CatalogueEntry("compare.column-title", vi: "Giả định", en: "What-if"),
    CatalogueEntry("compare.column-question", vi: "Câu hỏi", en: "Question"),
    CatalogueEntry("compare.column-answer", vi: "Trả lời", en: "Answer"),
    CatalogueEntry("compare.column-change", vi: "Đổi gì", en: "What changes"),
    CatalogueEntry("compare.sheet-matrix", vi: "So sánh", en: "Matrix"),
    CatalogueEntry("compare.sheet-answers", vi: "Trả lời", en: "Answers"),
    CatalogueEntry("compare.sheet-people", vi: "Ai đổi", en: "People"),
    CatalogueEntry("program.no-overlay", vi: "Không có tệp giả định {path}", en: "There is no what-if file {path}"),
    CatalogueEntry("compare.base", vi: "Tuần gốc", en: "The week as it is"),
    CatalogueEntry(
      "compare.base-planned", vi: "Các dòng khác so với dòng này", en: "The other rows are compared with it"),
    CatalogueEntry(
      "compare.unfinished", vi: "Chưa xong: việc tính toán đã bị dừng",
      en: "Not finished: the computation was stopped"),
    CatalogueEntry(
      "compare.impossible", vi: "Không có lịch nào hợp lệ; các điều sau không thể cùng thỏa mãn:",
      en: "No lawful roster exists; these cannot hold together:"),
    CatalogueEntry(
      "compare.impossible-for", vi: "Không có lịch nào hợp lệ cho {persons}; các điều sau không thể cùng thỏa mãn:",
      en: "No lawful week exists for {persons}; these cannot hold together:"),
    CatalogueEntry(
      "compare.force",
      vi:
        "{force}: {were} → {people} người; bình quân mỗi người {hours} → {then} giờ, {points} → {later} điểm gánh nặng",
      en:
        "{force}: {were} → {people} {people|person|people}; each on average {hours} → {then} hours, {points} → {later} "
        + "points of burden"),
    CatalogueEntry(
      "compare.gap", vi: "{duty} · {place} · {date} {from}–{to} · {seat}: {missing}",
      en: "{duty} · {place} · {date} {from}–{to} · {seat}: {missing}"),
    CatalogueEntry(
      "compare.gaps-minimum-seats",
      vi: "Trong lịch tìm được, thiếu người so với mức tối thiểu mà tuần gốc không thiếu, ở {n} chỗ: {list}",
      en: "Below the minimum in the roster found, and not in the week as it is, {n} {n|seat|seats}: {list}"),
    CatalogueEntry(
      "compare.gaps-minimum-seats-and-more",
      vi:
        "Trong lịch tìm được, thiếu người so với mức tối thiểu mà tuần gốc không thiếu, ở {n} chỗ: {list} và {left} chỗ nữa",
      en: "Below the minimum in the roster found, and not in the week as it is, {n} seats: {list} and {left} more"),
    CatalogueEntry(
      "compare.gaps-target-seats",
      vi: "Trong lịch tìm được, thiếu người so với mức mong muốn mà tuần gốc không thiếu, ở {n} chỗ: {list}",
      en: "Below the target in the roster found, and not in the week as it is, {n} {n|seat|seats}: {list}"),
    CatalogueEntry(
      "compare.gaps-target-seats-and-more",
      vi:
        "Trong lịch tìm được, thiếu người so với mức mong muốn mà tuần gốc không thiếu, ở {n} chỗ: {list} và {left} chỗ nữa",
      en: "Below the target in the roster found, and not in the week as it is, {n} seats: {list} and {left} more"),
    CatalogueEntry(
      "compare.without-base", vi: "Có lịch hợp lệ; tuần gốc không có lịch để so",
      en: "There is a lawful roster; the week as it is has none to compare with"),
    CatalogueEntry(
      "verdict.worse", vi: "{level}: kém hơn đúng {found} điểm (đã chứng minh)",
      en: "{level}: worse by exactly {found} {found|point|points} (proven)"),
    CatalogueEntry(
      "verdict.worse-at-least", vi: "{level}: kém hơn ít nhất {least} điểm (đã chứng minh), lịch tìm được kém {found}",
      en: "{level}: worse by at least {least} {least|point|points} (proven), by {found} in the roster found"),
    CatalogueEntry(
      "verdict.better", vi: "{level}: tốt hơn đúng {found} điểm (đã chứng minh)",
      en: "{level}: better by exactly {found} {found|point|points} (proven)"),
    CatalogueEntry(
      "verdict.better-at-least",
      vi: "{level}: tốt hơn ít nhất {least} điểm (đã chứng minh), lịch tìm được tốt hơn {found}",
      en: "{level}: better by at least {least} {least|point|points} (proven), by {found} in the rosters found"),
    CatalogueEntry(
      "verdict.open", vi: "Không khác ở các mục tiêu đã chứng minh; từ “{level}” trở đi chưa rõ có khác hay không",
      en: "No difference on the proven levels; from “{level}” on it is open whether there is one"),
    CatalogueEntry(
      "verdict.measured-otherwise",
      vi:
        "Không khác ở các mục tiêu trước “{level}” (đã chứng minh); từ đó trở đi cách tính đã khác, chỉ so được số liệu",
      en:
        "No difference on the levels before “{level}” (proven); from there on they count something else, so compare the measures"
    ),
    CatalogueEntry(
      "verdict.equal", vi: "Không khác ở mọi mục tiêu (đã chứng minh)", en: "No difference on any level (proven)"),
    CatalogueEntry(
      "verdict.equal-seats", vi: "Không khác về số chỗ và điểm nóng (đã chứng minh)",
      en: "No difference in seats and risk (proven)"),
    CatalogueEntry("compare.figures", vi: "Số liệu khác: {list}", en: "Figures that differ: {list}"),
    CatalogueEntry(
      "compare.figure-open", vi: "{name} {from} → {to} (chưa chứng minh)", en: "{name} {from} → {to} (not proven)"),
    CatalogueEntry("compare.figure", vi: "{name} {from} → {to}", en: "{name} {from} → {to}"),
    CatalogueEntry(
      "compare.sessions-gained", vi: "Chỉ ở đây, {n} buổi: {list}", en: "Only here, {n} {n|session|sessions}: {list}"),
    CatalogueEntry(
      "compare.sessions-gained-and-more", vi: "Chỉ ở đây, {n} buổi: {list} và {left} buổi nữa",
      en: "Only here, {n} sessions: {list} and {left} more"),
    CatalogueEntry(
      "compare.sessions-lost", vi: "Chỉ ở tuần gốc, {n} buổi: {list}",
      en: "Only in the week as it is, {n} {n|session|sessions}: {list}"),
    CatalogueEntry(
      "compare.sessions-lost-and-more", vi: "Chỉ ở tuần gốc, {n} buổi: {list} và {left} buổi nữa",
      en: "Only in the week as it is, {n} sessions: {list} and {left} more"),
    CatalogueEntry(
      "compare.session", vi: "{duty} · {place} · {date} {from}–{to}", en: "{duty} · {place} · {date} {from}–{to}"),
    CatalogueEntry("compare.heading-answers", vi: "CÂU HỎI VÀ TRẢ LỜI", en: "QUESTIONS AND ANSWERS"),
    CatalogueEntry(
      "compare.heading-levels", vi: "CÁC MỤC TIÊU (nhỏ là tốt; = đã chứng minh; ≥ cận dưới)",
      en: "LEVELS (small is good; = proven; ≥ no roster has less)"),
    CatalogueEntry("compare.heading-measures", vi: "SỐ LIỆU CỦA LỊCH TÌM ĐƯỢC", en: "MEASURES OF THE ROSTERS FOUND"),
    CatalogueEntry("compare.heading-people", vi: "AI CÓ TUẦN KHÁC", en: "WHOSE WEEK DIFFERS"),
    CatalogueEntry("compare.people", vi: "{n} người: {names}", en: "{n} {n|person|people}: {names}"),
    CatalogueEntry(
      "compare.people-and-more", vi: "{n} người: {names} và {left} người nữa",
      en: "{n} {n|person|people}: {names} and {left} more"),
  ]

  /// Words of all answers.
  private static let answerTerms: [CatalogueEntry] = [
    CatalogueEntry("answer.proven", vi: "đã chứng minh", en: "proven"),
    CatalogueEntry("answer.not-proven", vi: "chưa chứng minh", en: "not proven"),
    CatalogueEntry("answer.tenths", vi: "{whole},{tenth}", en: "{whole}.{tenth}"),
    CatalogueEntry(
      "answer.duty", vi: "{weekday|short} {date|short} {from}–{to} {duty}",
      en: "{weekday|short} {date|short} {from}–{to} {duty}"),
    CatalogueEntry(
      "answer.duty-at", vi: "{weekday|short} {date|short} {from}–{to} {duty}, {place}",
      en: "{weekday|short} {date|short} {from}–{to} {duty}, {place}"),
  ]

  private static let comparisonTerms: [CatalogueEntry] = [
    CatalogueEntry("level-short.minimum-seats", vi: "Tối thiểu", en: "Minimum"),
    CatalogueEntry("level-short.target-seats", vi: "Mong muốn, rủi ro", en: "Target, risk"),
    CatalogueEntry("level-short.heaviest-burden", vi: "Nặng nhất", en: "Heaviest"),
    CatalogueEntry("level-short.burden-spread", vi: "Độ lệch", en: "Spread"),
    CatalogueEntry("level-short.wishes", vi: "Nguyện vọng", en: "Wishes"),
    CatalogueEntry("compare.column-short", vi: "Thiếu", en: "Short"),
    CatalogueEntry("compare.column-below-target", vi: "Dưới m.muốn", en: "Below target"),
    CatalogueEntry("compare.column-sessions", vi: "Bỏ buổi", en: "Sessions missed"),
    CatalogueEntry("compare.column-visits", vi: "Bỏ lượt", en: "Visits missed"),
    CatalogueEntry("compare.column-nights", vi: "Đêm", en: "Nights"),
    CatalogueEntry("compare.column-hours", vi: "Giờ", en: "Hours"),
    CatalogueEntry("compare.column-heaviest", vi: "Vượt nhiều nhất", en: "Most over share"),
    CatalogueEntry("compare.column-span", vi: "Chênh", en: "Span"),
    CatalogueEntry("compare.column-wishes", vi: "N.vọng đạt", en: "Wishes met"),
    CatalogueEntry("compare.column-asked", vi: "N.vọng đã nêu", en: "Wishes asked"),
    CatalogueEntry("compare.column-changed", vi: "Đổi lịch", en: "People changed"),
  ]
}
