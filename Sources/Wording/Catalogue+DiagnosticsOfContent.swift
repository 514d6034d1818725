extension Catalogue {
  /// What is wrong with what the files say: references, people, demand, rules.
  static let diagnosticsOfContent: [CatalogueEntry] =
    references + people + demand + pins + rulesAndPacks + remarks

  /// What is no fault.
  private static let remarks: [CatalogueEntry] = [
    CatalogueEntry(
      "choice-capped-in-week",
      vi:
        "Lưu ý: “{line}” cần {wanted} buổi mỗi tuần, nhưng tuần từ {start} chỉ có đủ ca để tổ chức {sessions} buổi",
      en:
        "Note: “{line}” asks for {wanted} {wanted|session|sessions} a week, but the week from {start} has duties for only "
        + "{sessions}"),
    CatalogueEntry(
      "choice-capped-in-night",
      vi: "Lưu ý: “{line}” cần {wanted} buổi mỗi đêm, nhưng đêm {date} chỉ có đủ ca để tổ chức {sessions} buổi",
      en: "Note: “{line}” asks for {wanted} {wanted|session|sessions} a night, but on {date} there are duties for only "
        + "{sessions}"),
  ]

  /// What ids stand for.
  private static let references: [CatalogueEntry] = [
    CatalogueEntry(
      "duplicate-id", vi: "Mã {id} đã dùng cho {kind} khác ở dòng {line}",
      en: "The id {id} already belongs to another {kind}, in line {line}"),
    CatalogueEntry("unknown-reference", vi: "Không có {kind} nào có mã {id}", en: "There is no {kind} {id}"),
    CatalogueEntry("not-a-group", vi: "{id} không phải là tổ dân phố", en: "{id} is not a residential group"),
    CatalogueEntry(
      "group-of-groups", vi: "Tổ dân phố chỉ gồm chính nó, không có khóa groups",
      en: "A residential group consists of itself; it has no key groups"),
  ]

  /// Dates and people.
  private static let people: [CatalogueEntry] = [
    CatalogueEntry(
      "date-outside-horizon", vi: "Ngày {date} nằm ngoài kỳ từ {start} đến {end}",
      en: "{date} lies outside the days of the roster, {start} to {end}"),
    CatalogueEntry("no-people", vi: "Không có ai trong danh sách người", en: "There is nobody in the table of people"),
    CatalogueEntry("person-without-role", vi: "Người này không có vai trò nào", en: "This person has no role"),
    CatalogueEntry(
      "windows-not-declared",
      vi: "Lực lượng {force} không đăng ký khung giờ (declares-windows), nên không có dòng available",
      en: "Members of {force} declare no windows (declares-windows), so there is no row available for them"),
    CatalogueEntry(
      "buffer-of-window", vi: "Khung giờ đăng ký không có thời gian đệm",
      en: "A declared window has no buffer"),
    CatalogueEntry(
      "dates-or-weekday", vi: "Cần hoặc from_date (và to_date), hoặc weekday, không cả hai",
      en: "Either from_date (with to_date) or weekday is needed, and not both"),
    CatalogueEntry(
      "dates-reversed", vi: "Ngày cuối {last} đứng trước ngày đầu {first}",
      en: "The last day, {last}, comes before the first, {first}"),
    CatalogueEntry(
      "name-of-another", vi: "“{value}” không phải tên của {person}; hãy sửa mã hoặc tên cho khớp nhau",
      en: "“{value}” is not the name of {person}; mend the id or the name"),
    CatalogueEntry(
      "wishes-contradict",
      vi: "{person} vừa xin nghỉ vừa xin trực trong cùng một ngày (xem {place}); hãy bỏ một trong hai nguyện vọng",
      en: "{person} wishes to be off and to be on duty on the same day (see {place}); remove one of the two wishes"),
    CatalogueEntry(
      "wish-twice", vi: "{person} đã có nguyện vọng này trong ngày",
      en: "{person} has this wish for that day already"),
    CatalogueEntry(
      "activity-of-day-off", vi: "Nguyện vọng nghỉ không kèm loại nhiệm vụ",
      en: "A wish for a day off names no activity"),
    CatalogueEntry(
      "history-not-past", vi: "Ca đã trực ngày {date} không nằm trước ngày đầu kỳ {start}",
      en: "The past duty of {date} does not lie before the roster's first day, {start}"),
    CatalogueEntry(
      "history-overlap", vi: "Ca đã trực này trùng giờ với một ca khác của {person}",
      en: "This past duty overlaps another one of {person}"),
    CatalogueEntry("pair-of-one", vi: "Một cặp cần hai người khác nhau", en: "A pair needs two different people"),
    CatalogueEntry(
      "pair-twice", vi: "Cặp {first} và {second} được nêu hai lần",
      en: "The pair {first} and {second} is named twice"),
  ]

  /// Demand.
  private static let demand: [CatalogueEntry] = [
    CatalogueEntry(
      "minimum-above-target", vi: "Số mong muốn {upper} nhỏ hơn số tối thiểu {lower}",
      en: "The target {upper} is below the minimum {lower}"),
    CatalogueEntry(
      "target-above-maximum", vi: "Số tối đa {upper} nhỏ hơn số mong muốn {lower}",
      en: "The maximum {upper} is below the target {lower}"),
    CatalogueEntry(
      "outside-above-maximum",
      vi: "Có {outside} người từ ngoài đơn vị, nhưng vị trí này chỉ nhận nhiều nhất {maximum} người",
      en: "{outside} {outside|person comes|people come} from outside, but the seat takes at most {maximum}"),
    CatalogueEntry("team-empty", vi: "Tổ này không có ai của đơn vị", en: "Nobody of ours is in this team"),
    CatalogueEntry(
      "holders-above-team", vi: "Cần {holders} người có kỹ năng {skill}, nhưng tổ có nhiều nhất {people} người",
      en:
        "{holders} {holders|person|people} with the skill {skill} {holders|is|are} wanted, but the team has at most {people}"
    ),
    CatalogueEntry(
      "equipment-unused", vi: "Cần per-duty hoặc per-person lớn hơn 0 cho {id}",
      en: "{id} needs per-duty or per-person above 0"),
    CatalogueEntry(
      "windows-start-together", vi: "Hai khung giờ của một dòng cùng bắt đầu lúc {time}, hãy tách thành hai dòng",
      en: "Two windows of one line start at {time}; make two lines of them"),
    CatalogueEntry(
      "sessions-above-candidates",
      vi: "Cần {sessions} buổi nhưng chỉ có {candidates} ca để chọn",
      en: "{sessions} {sessions|session is|sessions are} wanted, but there {candidates|is|are} only "
        + "{candidates} {candidates|duty|duties} to choose from"),
    CatalogueEntry(
      "too-many-duties", vi: "Nhu cầu tạo ra {count} ca, nhiều nhất là {limit}",
      en: "The demand makes {count} {count|duty|duties}; at most {limit} are possible"),
    CatalogueEntry("no-duties", vi: "Không có ca nào trong kỳ", en: "There is no duty on any day of the roster"),
    CatalogueEntry(
      "line-not-running", vi: "Dòng {line} không chạy vào ngày {date}",
      en: "The line {line} does not run on {date}"),
    CatalogueEntry(
      "line-without-choice", vi: "Dòng {line} không có choose, nên không có số buổi",
      en: "The line {line} has no choose, so it has no sessions"),
    CatalogueEntry(
      "exception-twice", vi: "Dòng {line} đã có ngoại lệ cho ngày {date}",
      en: "The line {line} has an exception for {date} already"),
    CatalogueEntry("exception-empty", vi: "Ngoại lệ này không thay đổi gì", en: "This exception changes nothing"),
    CatalogueEntry(
      "exception-splits-quota", vi: "Dòng {line} chọn buổi theo tuần, nên {key} không thể khác đi trong một ngày",
      en: "The line {line} chooses sessions by the week, so {key} cannot differ on one day"),
    CatalogueEntry(
      "only-true", vi: "{key} chỉ có thể là true, nếu không thì bỏ khóa này",
      en: "{key} can only be true; leave it out otherwise"),
  ]

  /// Pins and rosters.
  private static let pins: [CatalogueEntry] = [
    CatalogueEntry(
      "no-such-duty", vi: "Dòng {line} không có ca như vậy ngày {date}",
      en: "The line {line} has no such duty on {date}"),
    CatalogueEntry(
      "ambiguous-duty", vi: "Dòng {line} có nhiều ca như vậy ngày {date}, cần nêu khung giờ và địa điểm",
      en: "The line {line} has several such duties on {date}; name the window and the place"),
    CatalogueEntry("no-such-seat", vi: "Ca {line} không có vị trí {seat}", en: "The duty {line} has no seat {seat}"),
    CatalogueEntry(
      "pins-contradict", vi: "Ghim này mâu thuẫn với một ghim khác của {person} trong ngày",
      en: "This pin contradicts another one of {person} on that day"),
    CatalogueEntry(
      "assigned-twice", vi: "{person} đã có trong ca {duty}",
      en: "{person} is on the duty {duty} already"),
  ]

  /// Rules and packs.
  private static let rulesAndPacks: [CatalogueEntry] = [
    CatalogueEntry("limit-missing", vi: "Cần ít nhất một trong: {names}", en: "At least one is needed of: {names}"),
    CatalogueEntry(
      "minimum-above-maximum", vi: "Mức tối thiểu {minimum} lớn hơn mức tối đa {maximum}",
      en: "The minimum {minimum} is above the maximum {maximum}"),
    CatalogueEntry(
      "minimum-without-effect", vi: "Mức tối thiểu không có tác dụng theo tháng hoặc theo số ngày liên tục",
      en: "A minimum has no effect over months or rolling days"),
    CatalogueEntry(
      "verified-without-source",
      vi:
        "Không thể ghi “verified” (đã đối chiếu) khi không có source; hãy nêu văn bản và điều khoản, hoặc ghi assumed",
      en: "A rule cannot be “verified” without a source; name the text and the article, or say assumed"),
    CatalogueEntry("law-only", vi: "Quy tắc {kind} không thể là quy tắc mềm", en: "The rule {kind} cannot be soft"),
    CatalogueEntry(
      "scope-without-effect", vi: "Phạm vi {key} không có tác dụng với quy tắc {kind}",
      en: "The scope {key} has no effect on the rule {kind}"),
    CatalogueEntry(
      "pack-not-yet-in-force", vi: "{pack} có hiệu lực từ {from}, nhưng kỳ bắt đầu ngày {start}",
      en: "{pack} is in force from {from}, but the roster starts on {start}"),
    CatalogueEntry(
      "pack-no-longer-in-force", vi: "{pack} hết hiệu lực sau ngày {to}, nhưng kỳ kết thúc ngày {end}",
      en: "{pack} was in force until {to}, but the roster ends on {end}"),
  ]
}
