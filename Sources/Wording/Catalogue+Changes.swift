extension Catalogue {
  /// What is said of changes to one roster: why, why not, and who can take a seat.
  static let changes: [CatalogueEntry] = [
    CatalogueEntry(
      "why.is-on", vi: "{person} trực {duty} ngày {date} {from}–{to}, {place}",
      en: "{person} is on {duty} of {date} {from}–{to}, {place}"),
    CatalogueEntry(
      "why.is-not-on", vi: "{person} không trực {duty} ngày {date} {from}–{to}, {place}",
      en: "{person} is not on {duty} of {date} {from}–{to}, {place}"),
    CatalogueEntry(
      "why.in-the-way", vi: "Nếu chỉ thêm vào, không đổi gì khác, thì vướng:",
      en: "If he were only added and nothing else changed, this would be in the way:"),
    CatalogueEntry(
      "why.without-role", vi: "{person} không giữ vai trò nào của ca này",
      en: "{person} holds no role for any seat of it"),
    CatalogueEntry(
      "why.barred", vi: "Luật không cho phép, dù đổi các ca khác thế nào:",
      en: "The law keeps him from it, whatever his other duties are:"),
    CatalogueEntry(
      "why.blocked", vi: "Luật không cho phép, dù ai trong tuần đổi lịch thế nào",
      en: "The law does not allow it, whoever changes in the week"),
    CatalogueEntry(
      "why.not-nearby",
      vi: "Đổi ca giữa những người gần nhất cũng không gỡ được; đổi nhiều người hơn thì chưa biết",
      en: "No change among the people closest to it helps; whether changes of more people do is not known"),
    CatalogueEntry(
      "why.pinned", vi: "Người lập lịch đã ghim như vậy (pins)", en: "The planner has pinned it so (pins)"),
    CatalogueEntry(
      "why.indispensable", vi: "Không có người này thì không có lịch nào hợp lệ, dù mọi người khác đổi thế nào",
      en: "Without him there is no lawful roster, whatever all others do"),
    CatalogueEntry(
      "why.without-him", vi: "Nếu không trực, dù ai đổi lịch: {verdict}",
      en: "Without him, whoever changes: {verdict}"),
    CatalogueEntry(
      "why.with-him", vi: "Nếu trực, dù ai đổi lịch: {verdict}",
      en: "With him, whoever changes: {verdict}"),
    CatalogueEntry(
      "why.unknown", vi: "Chưa biết: việc tính toán đã bị dừng trước khi chứng minh được",
      en: "Not known: the computation was stopped before anything was proven"),
    CatalogueEntry(
      "why.chain", vi: "Lịch tốt nhất tìm được khi đó đổi {n} người:",
      en: "The best roster found then changes {n} {n|person|people}:"),
    CatalogueEntry("why.levels", vi: "Các mục tiêu (= đã chứng minh)", en: "Levels (= proven)"),
    CatalogueEntry("why.column-level", vi: "Mục tiêu", en: "Level"),
    CatalogueEntry("why.column-as-it-is", vi: "Lịch đã cho", en: "Roster given"),
    CatalogueEntry("why.column-otherwise", vi: "Nếu khác đi", en: "Otherwise"),
    CatalogueEntry(
      "change.seat", vi: "{person}: vẫn các ca ấy, ở vị trí khác",
      en: "{person}: the same duties, in another seat"),
    CatalogueEntry(
      "change.gained", vi: "{person}: thêm {gained}",
      en: "{person}: also {gained}"),
    CatalogueEntry(
      "change.lost", vi: "{person}: thôi {lost}",
      en: "{person}: no longer {lost}"),
    CatalogueEntry(
      "change.both", vi: "{person}: {gained} thay cho {lost}",
      en: "{person}: {gained} instead of {lost}"),
    CatalogueEntry(
      "help.fill", vi: "Ai thay được vào một chỗ của lịch, hoặc lịch phụ thuộc vào riêng những ai.",
      en: "Who can take a seat of a roster, or whom the roster cannot do without."),
    CatalogueEntry(
      "help.seat", vi: "Chỗ cần người: CA[:vị trí], như desk-night@2026-12-02:leader.",
      en: "The seat: DUTY[:seat], such as desk-night@2026-12-02:leader."),
    CatalogueEntry(
      "help.instead-of", vi: "Thay cho người này (mã hoặc họ tên).",
      en: "In the place of this person (id or name)."),
    CatalogueEntry(
      "help.single-points", vi: "Với mỗi người trong mỗi ca: nếu vắng thì phải báo ít nhất mấy người.",
      en: "For each person on each duty: how few must be told when he stays away."),
    CatalogueEntry(
      "help.seat-or-points", vi: "Cần một chỗ, hoặc --single-points",
      en: "Give a seat, or --single-points"),
    CatalogueEntry(
      "fill.nobody", vi: "chưa có ai",
      en: "nobody"),
    CatalogueEntry(
      "fill.list",
      vi: "{duty} ngày {date} {from}–{to}, {place}, vị trí {seat} (đang có: {holders}): {n} người thay được đúng luật",
      en: "{duty} of {date} {from}–{to}, {place}, seat {seat} (now: {holders}): {n} can take it by law"),
    CatalogueEntry(
      "fill.none",
      vi:
        "{duty} ngày {date} {from}–{to}, {place}, vị trí {seat} (đang có: {holders}): không ai khác vào được đúng luật",
      en: "{duty} of {date} {from}–{to}, {place}, seat {seat} (now: {holders}): nobody else can take it by law"),
    CatalogueEntry(
      "fill.together", vi: "CÙNG LÚC: những người đầu danh sách cùng vào được đúng luật",
      en: "ALL AT ONCE: the first of the lists who go together by law"),
    CatalogueEntry("fill.one-of-several", vi: "{duty}, vị trí {seat}: {person}", en: "{duty}, {seat}: {person}"),
    CatalogueEntry("fill.level-change", vi: "{level}: thay đổi {change}", en: "{level}: {change}"),
    CatalogueEntry("fill.level-more", vi: "{level}: thay đổi +{change}", en: "{level}: +{change}"),
    CatalogueEntry(
      "fill.not-together",
      vi: "CÙNG LÚC: không tìm được cách chọn nào cùng đúng luật (đã xét tối đa {n} cách)",
      en: "ALL AT ONCE: no choice that goes together by law was found (at most {n} looked at)"),
    CatalogueEntry(
      "help.instead-of-one", vi: "--instead-of chỉ dùng với một chỗ", en: "--instead-of is for one seat only"),
    CatalogueEntry(
      "fill.kept-away", vi: "Những người có vai trò nhưng vướng luật",
      en: "Those with the role whom the law keeps away"),
    CatalogueEntry(
      "fill.kept", vi: "{person}: {first}",
      en: "{person}: {first}"),
    CatalogueEntry(
      "fill.kept-and-more", vi: "{person}: {first}; và {others} điều nữa",
      en: "{person}: {first}; and {others} more"),
    CatalogueEntry(
      "fill.near", vi: "tại chỗ",
      en: "lives there"),
    CatalogueEntry(
      "fill.column-name", vi: "Họ tên",
      en: "Name"),
    CatalogueEntry(
      "fill.column-instead", vi: "Thay cho",
      en: "Instead of"),
    CatalogueEntry("fill.column-leaves", vi: "Phải rời", en: "Leaves"),
    CatalogueEntry(
      "fill.column-rest-before", vi: "Nghỉ trước",
      en: "Rest before"),
    CatalogueEntry(
      "fill.column-rest-after", vi: "Nghỉ sau",
      en: "Rest after"),
    CatalogueEntry(
      "fill.column-nights", vi: "Đêm",
      en: "Nights"),
    CatalogueEntry(
      "fill.column-excess", vi: "Chênh",
      en: "Excess"),
    CatalogueEntry(
      "fill.column-home", vi: "Nơi ở",
      en: "Home"),
    CatalogueEntry(
      "fill.column-wishes", vi: "N.vọng riêng",
      en: "Own wishes"),
    CatalogueEntry(
      "points.heading", vi: "NẾU MỘT NGƯỜI VẮNG MỘT CA, các ca vẫn tổ chức như cũ: đã xét {done} trong {n} lượt",
      en: "IF ONE PERSON MISSES ONE DUTY, and all duties take place: {done} of {n} person-turns looked at"),
    CatalogueEntry(
      "points.nobody", vi: "{n} lượt: không phải báo ai, tổ vẫn đủ",
      en: "{n}: nobody need be told, the team can spare him"),
    CatalogueEntry(
      "points.one", vi: "{n} lượt: báo một người là đủ",
      en: "{n}: one person must be told"),
    CatalogueEntry(
      "points.several", vi: "{n} lượt: phải báo ít nhất {told} người khác (người vắng không nhận ca khác)",
      en: "{n}: {told} {told|other|others} must be told, no fewer do (whoever is away gets no new duty)"),
    CatalogueEntry(
      "points.none",
      vi:
        "{n} lượt: không thay được, dù những người khác đổi thế nào (người vắng giữ các ca còn lại, không nhận ca khác)",
      en:
        "{n}: nobody can take the place, however all others change (whoever is away keeps his other duties and gets no new one)"
    ),
    CatalogueEntry(
      "points.open", vi: "{n} lượt: chưa biết (việc tính toán đã hết lượng cho phép, hoặc lịch vốn đã trái luật)",
      en: "{n}: not known (the search came to its limit, or the roster is unlawful as it is)"),
    CatalogueEntry(
      "points.every", vi: "TỪNG LƯỢT: phải báo ít nhất mấy người khác", en: "EVERY TURN: how few others must be told"),
    CatalogueEntry("points.column-duty", vi: "Ca", en: "Duty"),
    CatalogueEntry("points.column-date", vi: "Ngày", en: "Date"),
    CatalogueEntry("points.column-seat", vi: "Vị trí", en: "Seat"),
    CatalogueEntry("points.column-told", vi: "Phải báo", en: "Told"),
    CatalogueEntry("points.column-proof", vi: "Chứng minh", en: "Proof"),
    CatalogueEntry(
      "points.without-stand-in", vi: "KHÔNG CÓ NGƯỜI THAY NGAY",
      en: "WITHOUT A STAND-IN"),
    CatalogueEntry(
      "points.told", vi: "{duty}, {person} ({seat}): phải báo {told}",
      en: "{duty}, {person} ({seat}): {told} must be told"),
    CatalogueEntry(
      "points.told-or-fewer",
      vi: "{duty}, {person} ({seat}): báo {told} là đủ; chưa biết có thể ít hơn không",
      en: "{duty}, {person} ({seat}): {told} can be told; whether fewer would do is not known"),
    CatalogueEntry(
      "points.irreplaceable",
      vi: "{duty}, {person} ({seat}): không thay được, trừ khi chính người đó nhận ca khác để đổi",
      en:
        "{duty}, {person} ({seat}): nobody can take the place, unless by trading with a duty that this person takes instead"
    ),
    CatalogueEntry(
      "points.unknown", vi: "{duty}, {person} ({seat}): chưa biết có thay được không",
      en: "{duty}, {person} ({seat}): whether anybody can take the place is not known"),
  ]
}
