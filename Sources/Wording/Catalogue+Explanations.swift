extension Catalogue {
  /// What `tuantra explain` says of weeks and prices.
  static let explanations: [CatalogueEntry] = [
    CatalogueEntry(
      "help.explain",
      vi:
        "Giải thích vì sao một tuần không xếp được hoặc còn thiếu, vì sao ai đó trực hay không, và mỗi điều đáng giá bao nhiêu.",
      en: "Explain why a week is impossible or short, why somebody is on a duty or not, and what things are worth."),
    CatalogueEntry(
      "help.explain-scenario", vi: "Kịch bản, hoặc thư mục kết quả của lệnh plan.",
      en: "A scenario, or the folder of a run of plan."),
    CatalogueEntry(
      "help.explain-overlays", vi: "Các tệp giả định chồng lên kịch bản.",
      en: "What-if files to lay over the scenario."),
    CatalogueEntry(
      "help.explain-roster", vi: "Lịch để xét, khi không phải là lịch trong thư mục kết quả.",
      en: "The roster to look at, where it is not that of a run's folder."),
    CatalogueEntry(
      "help.why", vi: "Người và ca: vì sao người này trực ca này.",
      en: "PERSON DUTY: why this person is on this duty."),
    CatalogueEntry(
      "help.why-not", vi: "Người và ca: vì sao người này không trực ca này.",
      en: "PERSON DUTY: why this person is not on this duty."),
    CatalogueEntry(
      "help.why-two", vi: "--why và --why-not cần một người và một ca, như ca05 desk-night@2026-12-02",
      en: "--why and --why-not need a person and a duty, such as ca05 desk-night@2026-12-02"),
    CatalogueEntry(
      "help.one-question", vi: "Mỗi lần chỉ hỏi được một điều: {options} không dùng chung với nhau",
      en: "One question at a time: {options} do not go together"),
    CatalogueEntry(
      "help.why-overlays", vi: "{options} hỏi về một lịch đã có, không dùng chung với tệp giả định",
      en: "{options} asks about a roster that there is, so it takes no what-if files"),
    CatalogueEntry(
      "help.roster-why", vi: "{options} chỉ dùng với --why hoặc --why-not", en: "{options} is for --why and --why-not"),
    CatalogueEntry(
      "help.prices", vi: "Bảng giá: mỗi quy tắc, mỗi người một ngày, mỗi chỗ đáng bao nhiêu.",
      en: "The price list: what each rule, person-day and seat is worth."),
    CatalogueEntry(
      "program.roster-needed", vi: "{path} là kịch bản chưa có lịch; cần --roster, hoặc thư mục kết quả của lệnh plan",
      en: "{path} is a scenario without a roster; give --roster, or the folder of a run of plan"),
    CatalogueEntry(
      "program.unlawful-roster",
      vi: "Lịch này vi phạm {n} quy tắc, trước hết: {first}. Hãy sửa cho hợp lệ rồi hỏi (xem tuantra check)",
      en: "The roster breaks {n} {n|rule|rules}, first of all: {first}. Mend it, then ask (see tuantra check)"),
    CatalogueEntry(
      "program.no-person", vi: "Không có ai tên hoặc mã là {text}",
      en: "Nobody has the name or id {text}"),
    CatalogueEntry(
      "program.no-duty", vi: "Không có ca nào là {text}",
      en: "There is no duty {text}"),
    CatalogueEntry(
      "program.no-seat", vi: "Ca này không có vị trí {text}",
      en: "The duty has no seat {text}"),
    CatalogueEntry(
      "program.which-duty", vi: "{text} có thể là nhiều ca: {duties}",
      en: "{text} may mean several duties: {duties}"),
    CatalogueEntry(
      "program.not-on-duty", vi: "{person} không ở trong ca {duty}",
      en: "{person} is not on {duty}"),
    CatalogueEntry(
      "explain.capacity", vi: "KHÔNG LỊCH NÀO ĐỦ NGƯỜI (tính từ quân số)",
      en: "NO ROSTER CAN STAFF THIS (counted from the strength)"),
    CatalogueEntry(
      "explain.short",
      vi: "LỊCH TỐT NHẤT (đã chứng minh) CÒN THIẾU: {what}",
      en: "THE BEST ROSTER (proven) LACKS {what}"),
    CatalogueEntry(
      "explain.short-open",
      vi: "LỊCH TỐT NHẤT TÌM ĐƯỢC (chưa chứng minh là tốt nhất) CÒN THIẾU: {what}",
      en: "THE BEST ROSTER FOUND (not proven to be the best) LACKS {what}"),
    CatalogueEntry("explain.short-people", vi: "{n} người", en: "{n} {n|person|people}"),
    CatalogueEntry("explain.short-sessions", vi: "{n} buổi", en: "{n} {n|session|sessions}"),
    CatalogueEntry(
      "explain.would-help", vi: "ĐÃ THỬ TỪNG ĐIỀU (giải lại cả tuần)",
      en: "TRIED ONE BY ONE (the whole week solved again)"),
    CatalogueEntry(
      "explain.signed", vi: "{fact} — người ký: {authority}", en: "{fact} — to be signed by: {authority}"),
    CatalogueEntry(
      "explain.complete", vi: "Mọi chỗ đều đủ quân số mong muốn",
      en: "Every seat is filled to its target"),
    CatalogueEntry(
      "explain.no-way-out", vi: "KHÔNG TÌM ĐƯỢC CÁCH GỠ", en: "NO WAY OUT WAS FOUND"),
    CatalogueEntry(
      "explain.more-changes",
      vi: "có thể còn cách gỡ khác cần hơn {n} thay đổi (chưa tìm)",
      en: "there may be further ways out that take more than {n} changes (not looked for)"),
    CatalogueEntry(
      "explain.more-sets", vi: "có thể còn cách gỡ khác (dừng sau khi thử {n} tổ hợp)",
      en: "there may be further ways out (the search ended after {n} combinations)"),
    CatalogueEntry(
      "explain.more-stopped", vi: "có thể còn cách gỡ khác (việc tìm đã bị dừng)",
      en: "there may be further ways out (the search was stopped)"),
    CatalogueEntry(
      "explain.ways-out", vi: "CÁCH GỠ: chỉ cần một trong {n} cách sau là xếp được (đã giải lại từng cách)",
      en: "WAYS OUT ({n}): {n|this makes|any one of these makes} the week possible (each was solved)"),
    CatalogueEntry(
      "explain.way-out", vi: "{changes} — người ký: {authority}; khi đó: {cost}",
      en: "{changes} — to be signed by: {authority}; then: {cost}"),
    CatalogueEntry(
      "explain.level", vi: "{level} {value}",
      en: "{level} {value}"),
    CatalogueEntry(
      "explain.level-up-to", vi: "{level} nhiều nhất {value} (cận dưới {bound})",
      en: "{level} {value} at the most (no roster has less than {bound})"),
    CatalogueEntry(
      "explain.way-out-open",
      vi: "{changes} — người ký: {authority}; khi đó: {cost}; có thể nhiều hơn mức cần (việc tính toán đã bị dừng)",
      en:
        "{changes} — to be signed by: {authority}; then: {cost}; perhaps more than is needed (the computation was stopped)"
    ),
    CatalogueEntry(
      "explain.levels", vi: "CÁC MỤC TIÊU",
      en: "LEVELS"),
    CatalogueEntry(
      "explain.level-proven", vi: "{level}: {value} (đã chứng minh)",
      en: "{level}: {value} (proven)"),
    CatalogueEntry(
      "explain.level-open", vi: "{level}: {value}, cận dưới {bound}",
      en: "{level}: {value}, no roster has less than {bound}"),
    CatalogueEntry(
      "relax.pin", vi: "bỏ ghim: {pin}",
      en: "without the pin: {pin}"),
    CatalogueEntry(
      "relax.pin-duty", vi: "{person} trực {title} ngày {date} {from}–{to}",
      en: "{person} on {title} on {date} {from}–{to}"),
    CatalogueEntry("relax.pin-off", vi: "{person} nghỉ ngày {date}", en: "{person} free on {date}"),
    CatalogueEntry(
      "relax.pair", vi: "bỏ cặp ({relation}) trong pairs: {first} và {second}",
      en: "without the pair ({relation}) in pairs: {first} and {second}"),
    CatalogueEntry(
      "relax.absence", vi: "{person} đi làm thay vì vắng từ {from} ngày {date} đến {to} ngày {last} ({reason})",
      en: "{person} on duty instead of absent from {date} {from} to {last} {to} ({reason})"),
    CatalogueEntry(
      "explain.costs-nothing", vi: "không chỗ nào thiếu người", en: "no seat is short"),
    CatalogueEntry(
      "explain.cost-unknown", vi: "chưa tính được mất gì (việc tính toán đã bị dừng)",
      en: "what it costs is not known (the computation was stopped)"),
    CatalogueEntry(
      "relax.rule", vi: "bỏ quy tắc {rule} ({id})",
      en: "without the rule {rule} ({id})"),
    CatalogueEntry(
      "relax.rule-for", vi: "miễn quy tắc {rule} ({id}) cho {persons}",
      en: "without the rule {rule} ({id}) for {persons}"),
    CatalogueEntry(
      "relax.loosened", vi: "{rule} ({id}): {from} → {to}",
      en: "{rule} ({id}): {from} → {to}"),
    CatalogueEntry(
      "relax.loosened-for", vi: "{rule} ({id}) riêng cho {persons}: {from} → {to}",
      en: "{rule} ({id}) for {persons} only: {from} → {to}"),
    CatalogueEntry("relax.at-least", vi: "ít nhất {value}", en: "at least {value}"),
    CatalogueEntry(
      "relax.in-a-row", vi: "{days} ngày liền", en: "{days} {days|day|days} in a row"),
    CatalogueEntry(
      "relax.visits", vi: "{visits} lượt",
      en: "{visits} {visits|visit|visits}"),
    CatalogueEntry(
      "relax.visits-gap", vi: "{visits} lượt, không vắng quá {gap} đêm",
      en: "{visits} {visits|visit|visits}, no gap over {gap} {gap|night|nights}"),
    CatalogueEntry(
      "prices.exact", vi: "SỰ THẬT: đã giải lại cả tuần",
      en: "FACTS: the whole week solved again"),
    CatalogueEntry(
      "prices.indicated", vi: "CHỈ DẤU: chưa giải lại; giá của bài toán nới lỏng, có thể lệch",
      en: "INDICATIONS: not solved; prices of the relaxation, which may mislead"),
    CatalogueEntry(
      "prices.nothing", vi: "KHÔNG CÓ DẤU HIỆU NÀO",
      en: "NOTHING SPEAKS FOR THESE"),
    CatalogueEntry(
      "prices.rules", vi: "Không quy tắc nào trong số này một mình giữ ai khỏi chỗ còn thiếu: {rules}",
      en: "None of these rules alone keeps anybody from a short seat: {rules}"),
    CatalogueEntry(
      "prices.cost-nothing",
      vi:
        "Đã giải lại cả tuần không có tất cả các quy tắc ấy cùng lúc: không thêm được chỗ nào, nên không quy tắc nào trong số ấy làm mất chỗ (đã chứng minh)",
      en:
        "The whole week solved without all of them at once: no seat is gained, so none of them costs a seat (proven)"),
    CatalogueEntry(
      "prices.all-at-once", vi: "Đã giải lại cả tuần không có tất cả các quy tắc ấy cùng lúc: {verdict}",
      en: "The whole week solved without all of them at once: {verdict}"),
    CatalogueEntry(
      "prices.one-of-them", vi: "Chỉ cần bỏ một trong số đó là được như vậy: {rule} ({id}) (đã giải lại)",
      en: "One of them alone does all of that: {rule} ({id}) (solved)"),
    CatalogueEntry(
      "prices.only-together",
      vi: "Phải bỏ cùng lúc {rules} mới được như vậy; bỏ riêng từng quy tắc thì không thêm được gì (đã giải lại)",
      en: "Only these of them together do it, none of them alone does anything (solved): {rules}"),
    CatalogueEntry(
      "prices.several-of-them", vi: "Phải bỏ cùng lúc các quy tắc này mới được như vậy (đã giải lại): {rules}",
      en: "It takes these of them together (solved): {rules}"),
    CatalogueEntry(
      "prices.among-them",
      vi: "Bỏ các quy tắc này là được như vậy (đã giải lại), có thể còn thừa, {why}: {rules}",
      en: "These of them are enough for that (solved), perhaps more than it takes, {why}: {rules}"),
    CatalogueEntry(
      "prices.narrowing-limit", vi: "vì việc rút gọn dừng sau {n} lần giải lại cả tuần",
      en: "as narrowing them down ends after {n} weeks solved"),
    CatalogueEntry(
      "prices.narrowing-stopped", vi: "vì việc tính toán đã bị dừng khi đang rút gọn",
      en: "as the computation was stopped while they were narrowed down"),
    CatalogueEntry(
      "prices.narrowing-open", vi: "vì khi rút gọn có kết quả chưa chứng minh được",
      en: "as some answers were not proven while they were narrowed down"),
    CatalogueEntry(
      "prices.alone-not-solved",
      vi: "Chưa giải lại khi bỏ riêng từng quy tắc này (việc tính toán đã bị dừng): {rules}",
      en: "Not solved without each of these alone (the computation was stopped): {rules}"),
    CatalogueEntry(
      "prices.stopped", vi: "ĐÃ BỊ DỪNG: chưa giải xong mọi điều; các điều chưa giải được nêu riêng",
      en: "STOPPED before everything was solved; what was not is listed apart"),
    CatalogueEntry(
      "prices.stopped-at-once", vi: "ĐÃ BỊ DỪNG khi chưa xếp xong chính tuần này; chưa tính giá được điều gì",
      en: "STOPPED before the week itself was planned to the end; nothing was priced"),
    CatalogueEntry(
      "prices.not-solved", vi: "CHƯA GIẢI LẠI (việc tính toán đã bị dừng)",
      en: "NOT SOLVED (the computation was stopped)"),
    CatalogueEntry(
      "prices.idle-not-solved", vi: "Chưa giải lại cả tuần không có các quy tắc ấy (việc tính toán đã bị dừng)",
      en: "The week without all of them at once was not solved (the computation was stopped)"),
    CatalogueEntry("prices.subject", vi: "{what}", en: "{what}"),
    CatalogueEntry(
      "prices.fact", vi: "{what}: {verdict}",
      en: "{what}: {verdict}"),
    CatalogueEntry(
      "prices.indication", vi: "{what}: khoảng {points} điểm",
      en: "{what}: about {points} points"),
    CatalogueEntry(
      "prices.without-rule", vi: "bỏ {rule} ({id})",
      en: "without {rule} ({id})"),
    CatalogueEntry(
      "prices.one-more", vi: "thêm một {role} ngày {date}",
      en: "one more {role} on {date}"),
    CatalogueEntry(
      "prices.seat-less", vi: "bớt một chỗ {seat}, {duty} ngày {date} {from}–{to}",
      en: "one {seat} less wanted, {duty} of {date} {from}–{to}"),
  ]
}
