extension Catalogue {
  /// What each rule says: in English the words of its type in `PatrolDomain`, which a test compares.
  static let ruleMeanings: [CatalogueEntry] = [
    // Long: one entry per rule of the catalogue.
    CatalogueEntry(
      "rule-says.activity-limit",
      vi: "Mỗi kỳ, số ca thuộc phạm vi ít nhất là `minimum` và nhiều nhất là `maximum`.",
      en: "Duties in scope number at least `minimum` and at most `maximum` in each period."),
    CatalogueEntry(
      "rule-says.area-visits",
      vi: """
        Một tổ dân phố được đến trong một ngày khi có một ca thuộc phạm vi bắt đầu trong ngày đó được thực hiện \
        và địa điểm của ca nằm trong (hoặc bao gồm) tổ dân phố ấy. Mỗi tổ dân phố có ít nhất `minimum` ca như vậy \
        trong mỗi tuần: từng đoạn 7 ngày từ ngày 0 và, khi kỳ lịch không tròn tuần, 7 ngày cuối. Cứ `maximum-gap` \
        + 1 ngày liền nhau thì có một ngày được đến. Tính cả các lượt trong lịch sử; nơi mà riêng lịch sử đã vắng \
        lâu hơn, hoặc lịch sử không có lượt nào, thì đếm lại từ ngày 0.
        """,
      en: """
        A residential group is visited on a day when a duty in scope that starts on it and whose place lies in \
        (or contains) the group is carried out. Each group has at least `minimum` such duties in each week: the \
        blocks of 7 days from day 0 and, where the horizon is no number of whole weeks, its last 7 days. Every \
        `maximum-gap` + 1 days in a row contain a visited day. Visits of history count; where history alone has \
        waited longer, the waiting begins anew on day 0, and so it does where history knows of no visit at all.
        """),
    CatalogueEntry(
      "rule-says.authority",
      vi: """
        Một ca thuộc phạm vi cần thẩm quyền công an và được thực hiện thì có đủ người được phân công (không kể người mới) \
        thuộc lực lượng có thẩm quyền công an, và người giữ vị trí tổ trưởng là một trong số đó. Lực lượng hỗ trợ tự mình \
        không bao giờ làm cho ca đó hợp lệ.
        """,
      en: """
        A duty in scope that needs police powers and is carried out has enough rostered people of forces with \
        police powers, newcomers not counted, and whoever fills its leader's seat is one of them. Helpers never \
        make it lawful by themselves.
        """),
    CatalogueEntry(
      "rule-says.availability",
      vi: """
        Một người chỉ trực khi có mặt: không ca nào trùng với lúc vắng mặt (nghỉ phép, vắng hằng tuần, việc bận \
        cùng thời gian đệm), mỗi ca nằm trong một khung giờ đã đăng ký nếu người đó có đăng ký khung giờ, và \
        không có hai ca trùng nhau. Tính cả ca trong lịch sử còn đang kéo dài.
        """,
      en: """
        A person is on duty only while he is available: no duty overlaps one of his absences (leave, weekly \
        absence, commitment with its buffers), each duty lies within one of his declared windows when he \
        declares windows, and no two of his duties overlap. Duties that history left running count.
        """),
    CatalogueEntry(
      "rule-says.collective-skills",
      vi: """
        Một ca thuộc phạm vi được thực hiện thì với mỗi kỹ năng mà tổ nêu ra có đủ người được phân công (không kể \
        người mới) có kỹ năng đó còn hiệu lực vào ngày ca kết thúc.
        """,
      en: """
        A duty in scope that is carried out has, for each skill that its team names, enough rostered people, \
        newcomers not counted, whose skill is valid on the day the duty ends.
        """),
    CatalogueEntry(
      "rule-says.consecutive-days",
      vi: """
        Một chuỗi ngày liên tiếp, ngày nào cũng có ca thuộc phạm vi bắt đầu, dài ít nhất `minimum` và nhiều nhất \
        `maximum` ngày. Tính cả các ngày trong lịch sử; chuỗi chạm đến ngày cuối kỳ lịch còn có thể dài thêm nên \
        không bị coi là quá ngắn. Chuỗi quá dài chỉ bị tính những ngày do kỳ lịch thêm vào: độ dài của chuỗi trừ \
        đi số lớn hơn trong hai số `maximum` và độ dài của chuỗi ở ngày −1. Chuỗi còn mở ở ngày −1 mà ngày 0 \
        không nối tiếp thì kết thúc ở đó và có thể quá ngắn như mọi chuỗi khác.
        """,
      en: """
        A run of consecutive days on each of which a duty in scope starts is at least `minimum` and at most \
        `maximum` days long. Days of history count; a run that reaches the last day of the horizon may still \
        grow and is not too short. A run that is too long is charged only for the days that the horizon adds: \
        its length minus the larger of `maximum` and its length on day −1. A run that was open on day −1 and is \
        not continued on day 0 ends there and may be too short like any other.
        """),
    CatalogueEntry(
      "rule-says.consecutive-nights",
      vi: """
        Một chuỗi ngày liên tiếp, ngày nào cũng có ca thuộc phạm vi được coi là ca đêm bắt đầu, dài ít nhất \
        `minimum` và nhiều nhất `maximum` ngày, đếm như ở `consecutive-days`.
        """,
      en: """
        A run of consecutive days on each of which a duty in scope that counts as a night starts is at least \
        `minimum` and at most `maximum` days long, counted as in `consecutive-days`.
        """),
    CatalogueEntry(
      "rule-says.cooldown",
      vi: """
        Giữa hai ca thuộc phạm vi ở cùng một địa điểm có ít nhất `days` ngày trọn vẹn, không kể ngày của hai ca \
        đó. Tính cả các ca trong lịch sử.
        """,
      en: """
        Between two duties in scope that are carried out at the same place lie at least `days` whole days, not \
        counting their own. Duties of history count.
        """),
    CatalogueEntry(
      "rule-says.duties-per-day",
      vi: """
        Nhiều nhất bấy nhiêu ca bắt đầu trong một ngày. Hai ca trong một ngày vẫn phải giữ mọi khoảng nghỉ. Khi \
        nhiều quy tắc loại này áp dụng cho một người thì số nhỏ nhất có hiệu lực.
        """,
      en: """
        At most so many duties start on one day. Two duties on one day must still keep every rest. When several \
        such rules hold for a person the smallest counts.
        """),
    CatalogueEntry(
      "rule-says.equipment-stock",
      vi: """
        Ở mọi phút, các ca đang thực hiện dùng mỗi loại phương tiện không quá số đơn vị có: `per-duty` cộng với \
        `per-person` cho mỗi người được phân công.
        """,
      en: """
        At every minute, the duties being carried out use at most what the station owns of each equipment: \
        `per-duty` plus `per-person` for each rostered person.
        """),
    CatalogueEntry(
      "rule-says.fair-share",
      vi: """
        Mỗi người thuộc phạm vi gánh phần vất vả của mình, và người vất vả nhất được xét trước.

        Điểm của một ca là điểm theo `burden` của nhiệm vụ cộng điểm cuối tuần và điểm ngày lễ. *Ngày có mặt* \
        của một người là những ngày trong kỳ lịch mà người đó không còn là người mới, không bị một lần vắng mặt nào phủ từ 00:00 đến 24:00 và, nếu \
        người đó đăng ký khung giờ, có một khung giờ chạm đến. *Phần* của một người là số điểm sẽ rơi vào người \
        đó nếu điểm dự kiến của mỗi vị trí được chia cho tất cả những ai giữ được vị trí ấy, theo tỷ lệ ngày có \
        mặt: tổng trên các ca d thuộc phạm vi và các vị trí s của d mà người đó có vai trò (tổ trưởng: một trong \
        các vai trò được làm tổ trưởng) của target(s) × điểm(d) × 1000 × số buổi / số phương án × ngày có mặt \
        của người đó / tổng ngày có mặt của tất cả những người có vai trò; số buổi / số phương án là của chỉ \
        tiêu mà ca thuộc về (1 / 1 nếu không có chỉ tiêu). Mỗi số hạng là một phép chia số nguyên, tích các tử \
        số chia cho tích các mẫu số, làm tròn xuống; sau đó tổng được chia cho 1000, làm tròn xuống. *Phần vượt* \
        là điểm đầu kỳ + điểm các ca thuộc phạm vi của người đó − phần.

        Mục tiêu `heaviest-burden` là phần vượt lớn nhất trong những người thuộc phạm vi của một quy tắc loại \
        này; mục tiêu `burden-spread` là tổng trên những người đó của (phần vượt − sàn)², sàn là giá trị nhỏ \
        nhất của điểm đầu kỳ − phần trong những người thuộc phạm vi của cùng quy tắc.
        """,
      en: """
        Every person in scope carries his share of the burden, and the worst off comes first.

        The points of a duty are those of its activity's `burden-rate` plus the weekend and holiday points. A \
        person's *available days* are the days of the horizon on which he is no newcomer, that no single absence covers \
        from 00:00 to 24:00 and, when he declares windows, that one of them touches. His *share* is what would fall on him if the \
        planned points of every seat were split among all who can fill it, in proportion to available days: the \
        sum over duties d in scope and seats s of d that he has the role for (leader: one of the leader roles) \
        of target(s) × points(d) × 1000 × sessions / candidates × his available days / the available days of all \
        persons who have the role; sessions / candidates is that of the duty's quota (1 / 1 without quota). Each \
        term is one integer division, product of numerators over product of denominators, rounded down; the sum \
        is then divided by 1000, rounded down. His *excess* is opening burden + points of his duties in scope − \
        share.

        Level `heaviest-burden` is the largest excess among the persons in scope of any such rule; level \
        `burden-spread` the sum over them of (excess − floor)², where floor is the smallest opening burden − \
        share among the persons in scope of the same rule.
        """),
    CatalogueEntry(
      "rule-says.forward-rotation",
      vi: """
        Ở hai ngày liền nhau, ca của ngày sau không bắt đầu sớm hơn theo đồng hồ so với ca của ngày trước quá \
        `tolerance`. Chỉ xét hai ca kế tiếp nhau, đều thuộc phạm vi. Tính cả ca cuối cùng của lịch sử ở ngày −1.
        """,
      en: """
        On two consecutive days, the duty of the later day does not start earlier by the clock than the duty of \
        the earlier day by more than `tolerance`. Only consecutive duties count, both in scope. The last duty of \
        history on day −1 counts.
        """),
    CatalogueEntry(
      "rule-says.free-days",
      vi: """
        Trong mỗi kỳ (`week` hoặc `horizon`), ít nhất `minimum` ngày không có ca thuộc phạm vi, và mỗi chuỗi \
        ngày như vậy dài ít nhất `in-a-row`, đếm như ở `consecutive-days`. Khi kỳ lịch không tròn \
        tuần, bảy ngày cuối cũng tính là một tuần (kỳ ngắn hơn thì tính cả ngày trong lịch sử). Những ngày trước ca đầu tiên trong lịch sử của một người là ngày nghỉ.
        """,
      en: """
        In each period (`week` or `horizon`) at least `minimum` days have no duty in scope, and each run of such \
        days is at least `in-a-row` long, counted as in `consecutive-days`. Where the horizon is no number of \
        whole weeks, its last seven days count as a week, too, with days of history where it is shorter. Days before the first duty of a person's history are free.
        """),
    CatalogueEntry(
      "rule-says.home-area",
      vi: """
        Những ca thuộc phạm vi có địa điểm nằm trong ít nhất một tổ dân phố thì ở trong (hoặc ở ngoài) tổ dân \
        phố nơi ở của mỗi người thuộc phạm vi có khai nơi ở.
        """,
      en: """
        Duties in scope whose place lies in at least one residential group are within (or outside) the home \
        group of each person in scope who has one.
        """),
    CatalogueEntry(
      "rule-says.minimum-rest",
      vi: """
        Từ lúc kết thúc một ca thuộc phạm vi đến lúc bắt đầu ca kế tiếp của người đó (loại nào cũng vậy) có ít \
        nhất `rest` phút. Các ca trong lịch sử được tính là ca trước.
        """,
      en: """
        Between the end of a duty in scope and the start of the person's next duty (of any kind) lie at least \
        `rest` minutes. Duties of history count as earlier duties.
        """),
    CatalogueEntry(
      "rule-says.night-count",
      vi: "Số ca thuộc phạm vi được coi là ca đêm nhiều nhất là `maximum` trong mỗi kỳ.",
      en: "Duties in scope that count as nights are at most `maximum` in each period."),
    CatalogueEntry(
      "rule-says.night-minutes",
      vi: """
        Số phút của các ca thuộc phạm vi nằm giữa 22:00 và 06:00 theo đồng hồ, cộng lại trong mỗi kỳ theo ngày \
        ca bắt đầu, nhiều nhất là `maximum`.
        """,
      en: """
        Minutes of duties in scope between 22:00 and 06:00 by the clock, summed over each period by the day on \
        which a duty starts, are at most `maximum`.
        """),
    CatalogueEntry(
      "rule-says.pairing",
      vi: """
        Ở mỗi ca thuộc phạm vi: cả hai hoặc không ai của một cặp bắt buộc, không bao giờ cả hai của một cặp bị \
        cấm; đúng một người của một cặp nên đi cùng, và cả hai người của một cặp nên tránh, thì tốn `weight`.
        """,
      en: """
        On each duty in scope: both or none of a required pair, never both of a forbidden pair; exactly one of a \
        preferred pair, and both of an avoided one, cost `weight`.
        """),
    CatalogueEntry(
      "rule-says.pins",
      vi: """
        Điều người lập kế hoạch đã ghim thì giữ nguyên: người được ghim nhận ca đã ghim (ở vị trí đã ghim, nếu \
        có nêu), hoặc được nghỉ vào ngày đã ghim.
        """,
      en: """
        What the planner has fixed stays: a pinned person works the pinned duty (in the pinned seat, if it names \
        one), or is free on the pinned day.
        """),
    CatalogueEntry(
      "rule-says.qualification",
      vi: """
        Một người chỉ giữ vị trí đúng với vai trò của vị trí đó: vị trí tổ trưởng cần một trong các vai trò được \
        làm tổ trưởng và không bao giờ là người mới, mọi vị trí khác cần đúng vai trò ấy.
        """,
      en: """
        A person fills a seat only with the seat's role: the leader's seat with one of the team's leader roles \
        and never as a newcomer, any other seat with that role.
        """),
    CatalogueEntry(
      "rule-says.succession",
      vi: """
        Sau một ca thuộc phạm vi có nhiệm vụ trong `from` thì không phải là một ca có nhiệm vụ trong `to` bắt \
        đầu vào ngày hôm sau. Chỉ xét hai ca kế tiếp nhau (ca cuối của ngày trước, ca đầu của ngày sau). Tính cả \
        ca cuối cùng của lịch sử ở ngày −1.
        """,
      en: """
        A duty in scope of an activity in `from` is not followed by one of `to` that starts on the next day. \
        Only consecutive duties count (the last of the one day, the first of the other). The last duty of \
        history on day −1 counts.
        """),
    CatalogueEntry(
      "rule-says.supervision",
      vi: """
        Ở mỗi ca thuộc phạm vi, số người mới nhiều nhất bằng `per-supervisor` lần số người được phân công có một \
        trong các vai trò ở `supervisors` và bản thân không phải người mới. Ca không thuộc phạm vi của quy tắc \
        nào loại này thì không nhận người mới.
        """,
      en: """
        On each duty in scope the newcomers number at most `per-supervisor` times the rostered people who hold \
        one of the supervisors' roles and are not newcomers themselves. A duty that no such rule has in scope \
        takes no newcomer.
        """),
    CatalogueEntry(
      "rule-says.team-leader",
      vi: """
        Một ca thuộc phạm vi được thực hiện mà tổ có nêu vai trò tổ trưởng thì có người ở vị trí tổ trưởng. Vai \
        trò tốt nhất trong các vai trò tổ trưởng mà người đó có quyết định thứ tự; mỗi bậc sau bậc đầu tốn \
        `step-weight` ở mục tiêu `wishes`.
        """,
      en: """
        A duty in scope that is carried out and whose team names leader roles has somebody in the leader's seat. \
        The best of the leader's roles that he holds decides his place in the order; each step below the first \
        costs `step-weight` on `wishes`.
        """),
    CatalogueEntry(
      "rule-says.team-size",
      vi: """
        Một vị trí không bao giờ có nhiều người hơn mức tối đa, kể cả người mới. Một ca thuộc phạm vi được thực \
        hiện thì mỗi vị trí có ít nhất mức tối thiểu; không có quy tắc này thì tổ nhỏ hơn vẫn được đi và số \
        người thiếu tính vào mục tiêu `minimum-seats`.
        """,
      en: """
        A seat is never filled by more than its maximum, newcomers included. A duty in scope that is carried out \
        has at least the minimum of each of its seats; without such a rule a smaller team may go out and the \
        missing people count on level `minimum-seats`.
        """),
    CatalogueEntry(
      "rule-says.weekends",
      vi: """
        Một kỳ cuối tuần là thứ Bảy và Chủ nhật sau đó cùng nằm trong kỳ lịch (hoặc một trong hai ngày nếu chỉ \
        ngày đó nằm trong); kỳ cuối tuần bị trực khi một ca thuộc phạm vi bắt đầu vào một trong các ngày ấy. \
        Nhiều nhất `maximum` kỳ cuối tuần của kỳ lịch bị trực, và với `whole` thì kỳ cuối tuần hai ngày không bị \
        trực chỉ một ngày.
        """,
      en: """
        A weekend is a Saturday and the Sunday after it that both lie in the horizon (or the one of them that \
        does); it is worked when a duty in scope starts on one of its days. At most `maximum` weekends of the \
        horizon are worked, and with `whole` a weekend of two days is not worked on one of them only.
        """),
    CatalogueEntry(
      "rule-says.weekly-rest",
      vi: """
        Kỳ lịch được cắt thành từng đoạn `days` ngày từ ngày 0; khi không chia hết, đoạn cuối là `days` ngày cuối \
        của kỳ, kể cả ngày trong lịch sử nếu kỳ ngắn hơn. Mỗi đoạn, từ 00:00 ngày đầu đến 24:00 ngày cuối, có một \
        khoảng nghỉ liền ít nhất `rest` phút. Tính cả các ca trong lịch sử nằm trong hoặc kéo dài sang đoạn ấy.
        """,
      en: """
        The horizon is cut into spans of `days` days from day 0; where that leaves a rest, the last span is the last \
        `days` days, with days of history where the horizon is shorter. Each span, from 00:00 of its first day to \
        24:00 of its last, contains an uninterrupted free time of at least `rest` minutes. Duties of history within \
        the span, or reaching into it, count.
        """),
    CatalogueEntry(
      "rule-says.wishes",
      vi: """
        Nguyện vọng nghỉ một ngày được đáp ứng khi không ca nào bắt đầu ngày đó; nguyện vọng trực được đáp ứng \
        khi có ít nhất một ca (đúng nhiệm vụ, nếu có nêu). Mỗi nguyện vọng không được đáp ứng của người thuộc \
        phạm vi tốn trọng số theo thứ tự ưu tiên, ở mục tiêu `wishes`.
        """,
      en: """
        A wish for a free day is met when no duty starts on that day; a wish for a duty when at least one does \
        (of the named activity, if it names one). Each unmet wish of a person in scope costs the weight of its \
        rank on level `wishes`.
        """),
    CatalogueEntry(
      "rule-says.working-time",
      vi: """
        Số phút của các ca thuộc phạm vi có nhiệm vụ tính là thời giờ làm việc, cộng lại trong mỗi kỳ theo ngày \
        ca bắt đầu, nằm giữa `minimum` và `maximum`.
        """,
      en: """
        Minutes of duties in scope whose activity is working time, summed over each period by the day on which a \
        duty starts, lie between `minimum` and `maximum`.
        """),
  ]
}
