extension Catalogue {
  /// What the program itself says: progress, outcomes, faults of use and of its own.
  static let program: [CatalogueEntry] =
    help + outcomes + refusals + faultsOfRuns + systemFaults + internalFaults + times

  private static let help: [CatalogueEntry] = [
    CatalogueEntry(
      "help.tuantra", vi: "Lập lịch tuần tra hằng tuần cho công an phường.",
      en: "Make the weekly patrol roster of a ward police station."),
    CatalogueEntry("help.examples", vi: "VÍ DỤ:", en: "EXAMPLES:"),
    CatalogueEntry(
      "help.statuses",
      vi: """
        MÃ KẾT THÚC:

          0   xong, đủ quân số tối thiểu
          1   xong, nhưng còn thiếu người, chưa tìm được lịch, hoặc thấy lỗi
          2   lệnh sai, tệp sai, hoặc không ghi được
          3   đã chứng minh không tồn tại lịch hợp lệ
          70  lỗi nội bộ của chương trình
        """,
      en: """
        EXIT STATUS:

          0   done, every minimum seat is filled
          1   done, but seats are short, no roster was found yet, or faults were found
          2   wrong use, faulty files, or a place that cannot be written
          3   it is proven that no lawful roster exists
          70  internal fault
        """),
    CatalogueEntry("help.plan", vi: "Lập lịch từ các tệp kịch bản.", en: "Make the roster of a scenario."),
    CatalogueEntry(
      "help.check", vi: "Kiểm tra một lịch bất kỳ, kể cả lịch gõ tay, theo mọi quy tắc.",
      en: "Check any roster, also one typed by hand, against every rule."),
    CatalogueEntry(
      "help.verify", vi: "Kiểm tra lại thư mục kết quả: mã băm, mọi quy tắc và chứng nhận.",
      en: "Check the folder of a finished run again: hashes, every rule and the certificate."),
    CatalogueEntry(
      "help.scenario", vi: "Thư mục có scenario.yaml, hoặc một tệp YAML.",
      en: "A folder with scenario.yaml, or one YAML file."),
    CatalogueEntry(
      "help.roster", vi: "Tệp roster.csv, roster.json, hoặc thư mục kết quả.",
      en: "A roster.csv, a roster.json, or the folder of a run."),
    CatalogueEntry("help.run", vi: "Thư mục kết quả của lệnh plan.", en: "The folder of a run of plan."),
    CatalogueEntry(
      "help.out", vi: "Ghi kết quả vào thư mục này; kết quả cũ ở đó được thay trọn vẹn.",
      en: "Write the run into this folder; an older run there is replaced as a whole."),
    CatalogueEntry(
      "help.start", vi: "Bắt đầu tìm từ lịch này: roster.csv, roster.json hoặc thư mục kết quả.",
      en: "Start the search from this roster: a roster.csv, a roster.json, or the folder of a run."),
    CatalogueEntry(
      "help.time-limit", vi: "Dừng sau số giây này với lịch tốt nhất đã có.",
      en: "Stop after so many seconds with the best roster so far."),
    CatalogueEntry(
      "help.work", vi: "Dừng sau khối lượng tính toán này; cho cùng kết quả trên mọi máy.",
      en: "Stop after so much work; gives the same answer on every machine."),
    CatalogueEntry(
      "help.seed", vi: "Hạt giống ngẫu nhiên.", en: "Seed of all chance."),
    CatalogueEntry(
      "help.threads", vi: "Số luồng tính toán; không làm thay đổi kết quả. Mặc định: số nhân của máy.",
      en: "Threads to compute with; they never change the answer. Default: the machine's processors."),
    CatalogueEntry(
      "help.lang", vi: "Ngôn ngữ: vi hoặc en. Mặc định: theo locale.",
      en: "Language: vi or en. Default: the locale's."),
    CatalogueEntry(
      "help.unknown-lang", vi: "Không có ngôn ngữ “{value}”; hãy viết --lang vi hoặc --lang en.",
      en: "There is no language “{value}”; write --lang vi or --lang en."),
    CatalogueEntry("help.json", vi: "In kết quả dạng JSON.", en: "Print the answer as JSON."),
    CatalogueEntry(
      "help.no-progress", vi: "Không hiện dòng tiến độ trên màn hình.", en: "Show no line of progress on the terminal."),
    CatalogueEntry(
      "help.positive", vi: "Giá trị của {option} phải là số nguyên dương.",
      en: "The value of {option} must be a positive whole number."),
  ]

  private static let outcomes: [CatalogueEntry] = [
    CatalogueEntry(
      "program.capacity-gaps", vi: "Cách xếp lịch nào cũng không giải quyết được:", en: "No roster can fix this:"),
    CatalogueEntry(
      "program.start-unlawful",
      vi: "Lịch cho trước vi phạm {n} quy tắc, nên việc tìm kiếm có thể không dùng được; xem tuantra check",
      en: "The given roster breaks the law {n} {n|time|times}, so the search may be unable to use it; see tuantra check"
    ),
    CatalogueEntry("program.written", vi: "Đã ghi kết quả vào {path}", en: "The run is in {path}"),
    CatalogueEntry("program.impossible", vi: "KHÔNG TỒN TẠI LỊCH HỢP LỆ", en: "NO LAWFUL ROSTER EXISTS"),
    CatalogueEntry(
      "program.none-yet",
      vi: "CHƯA TÌM ĐƯỢC LỊCH HỢP LỆ: việc tìm kiếm dừng quá sớm nên chưa kết luận được gì",
      en: "NO ROSTER FOUND YET: the search stopped too early, which proves nothing"),
    CatalogueEntry(
      "program.sound-empty", vi: "NGUYÊN VẸN: {files} tệp đúng mã băm; kết quả là không có lịch hợp lệ nào",
      en: "SOUND: {files} {files|file has its hash|files have their hashes}; the run says that no lawful roster exists"),
    CatalogueEntry(
      "program.sound",
      vi: "NGUYÊN VẸN: {files} tệp đúng mã băm, lịch hợp lệ, các mục tiêu đúng giá trị đã ghi",
      en:
        "SOUND: {files} {files|file has its hash|files have their hashes}, the roster is lawful, every level as recorded"
    ),
    CatalogueEntry(
      "program.sound-in-part",
      vi: "NGUYÊN VẸN TRONG PHẦN ĐÃ KIỂM: {files} tệp đúng mã băm, không thấy lỗi; phần chưa kiểm được nêu bên dưới",
      en:
        "SOUND AS FAR AS CHECKED: {files} {files|file has its hash|files have their hashes}, no fault was found; what was not checked is named below"
    ),
    CatalogueEntry(
      "program.unsound", vi: "KHÔNG NGUYÊN VẸN: {n} lỗi", en: "NOT SOUND: {n} {n|fault|faults}"),
    CatalogueEntry(
      "program.progress", vi: "{level}: {value}, cận {bound}, khoảng cách {gap}",
      en: "{level}: {value}, bound {bound}, gap {gap}"),
    CatalogueEntry(
      "program.progress-start", vi: "Đang tìm lịch hợp lệ đầu tiên", en: "Looking for a first lawful roster"),
  ]

  private static let refusals: [CatalogueEntry] = [
    CatalogueEntry("program.unknown-command", vi: "Không có lệnh “{word}”", en: "There is no command “{word}”"),
    CatalogueEntry("program.no-scenario", vi: "Không có kịch bản nào ở {path}", en: "There is no scenario at {path}"),
    CatalogueEntry("program.no-roster", vi: "Không có lịch nào ở {path}", en: "There is no roster at {path}"),
    CatalogueEntry("program.unreadable", vi: "Không đọc được {path}: {reason}", en: "Cannot read {path}: {reason}"),
    CatalogueEntry(
      "program.no-run", vi: "{path} không phải thư mục kết quả: không có manifest.json đọc được",
      en: "{path} is not the folder of a run: it has no manifest.json that can be read"),
    CatalogueEntry(
      "program.not-roster-json", vi: "{path} không phải roster.json của tuantra",
      en: "{path} is not a roster.json of tuantra"),
    CatalogueEntry(
      "program.out-no-parent", vi: "Không có thư mục {path}", en: "There is no folder {path}"),
    CatalogueEntry(
      "program.out-is-file", vi: "{path} là một tệp, không phải thư mục", en: "{path} is a file, not a folder"),
    CatalogueEntry(
      "program.out-foreign",
      vi: "Thư mục {path} không trống và không phải kết quả của tuantra; không ghi đè",
      en: "The folder {path} is not empty and not a run of tuantra; nothing is overwritten"),
    CatalogueEntry(
      "program.out-mixed",
      vi: "Thư mục {path} còn có tệp khác ngoài kết quả của tuantra ({names}); không ghi đè",
      en: "The folder {path} holds other files besides a run of tuantra ({names}); nothing is overwritten"),
    CatalogueEntry(
      "program.out-unwritable", vi: "Không ghi được {path}: {reason}", en: "Cannot write {path}: {reason}"),
    CatalogueEntry(
      "program.output-lost", vi: "Không ghi được hết kết quả ra màn hình hoặc tệp: {reason}",
      en: "The answer could not be written in full: {reason}"),
    CatalogueEntry(
      "program.faulty-files", vi: "{n} lỗi trong tệp; chưa ghi gì",
      en: "{n} {n|fault|faults} in the files; nothing was written"),
    CatalogueEntry(
      "program.same-fault", vi: "{n} dòng nữa cũng sai như vậy: {lines}",
      en: "The same in {n} more {n|line|lines}: {lines}"),
  ]

  private static let faultsOfRuns: [CatalogueEntry] = [
    CatalogueEntry(
      "run.unreadable-certificate", vi: "Không đọc được certificate.json", en: "certificate.json cannot be read"),
    CatalogueEntry(
      "run.false-claim", vi: "Chứng nhận sai ở mục tiêu {level}: khai cận {claimed}, chỉ chứng minh được {proven}",
      en: "False certificate for {level}: claims the bound {claimed}, proves {proven}"),
    CatalogueEntry(
      "program.no-tree",
      vi: "{level}: chứng minh bằng phân nhánh quá lớn để giữ lại; cận là của bài toán nới lỏng",
      en: "{level}: the proof by branching grew too large to be kept; the bound is that of the relaxation"),
    CatalogueEntry(
      "certificate.none", vi: "Không có chứng nhận, nên không cận nào được chứng minh",
      en: "There is no certificate, so no bound is proven"),
    CatalogueEntry(
      "certificate.checked", vi: "{level}: cận {bound} đã được kiểm chứng", en: "{level}: bound {bound}, proof checked"),
    CatalogueEntry(
      "certificate.not-proven",
      vi: "{level}: kết quả khai cận {bound}, nhưng chứng nhận chỉ chứng minh được đến {proven}",
      en: "{level}: the run claims the bound {bound}, but the certificate proves no more than {proven}"),
    CatalogueEntry(
      "certificate.proves-none", vi: "{level}: kết quả khai cận {bound}, nhưng chứng nhận không chứng minh cận nào",
      en: "{level}: the run claims the bound {bound}, but the certificate proves none"),
    CatalogueEntry(
      "certificate.too-large", vi: "{level}: cận {bound} chưa kiểm chứng: cần hơn {steps} bước (--steps)",
      en: "{level}: bound {bound} not checked: it takes more than {steps} steps (--steps)"),
    CatalogueEntry(
      "certificate.checked-empty", vi: "Không có lịch hợp lệ nào: đã kiểm chứng",
      en: "No lawful roster exists: proof checked"),
    CatalogueEntry(
      "certificate.too-large-empty",
      vi: "Chưa kiểm chứng rằng không có lịch hợp lệ nào: cần hơn {steps} bước (--steps)",
      en: "That no lawful roster exists was not checked: it takes more than {steps} steps (--steps)"),
    CatalogueEntry(
      "run.false-emptiness", vi: "Chứng nhận sai: không chứng minh được rằng không có lịch hợp lệ nào",
      en: "False certificate: it does not prove that no lawful roster exists"),
    CatalogueEntry(
      "internal.certificate", vi: "{name}: bộ kiểm chứng độc lập bác chứng nhận của máy giải",
      en: "{name}: the independent checker refuses the certificate of the engine"),
    CatalogueEntry(
      "help.steps", vi: "Số bước tối đa khi kiểm chứng một cận; vượt quá thì báo là chưa kiểm chứng.",
      en: "Steps that checking one bound may take; what needs more is said to be unchecked."),
    CatalogueEntry("run.missing", vi: "Thiếu tệp {name}", en: "{name} is missing"),
    CatalogueEntry(
      "run.changed", vi: "Tệp {name} đã bị sửa: mã băm không khớp", en: "{name} was changed: its hash does not match"),
    CatalogueEntry(
      "run.unreadable-scenario", vi: "Không đọc được kịch bản đã lưu: {fault}",
      en: "The scenario kept in the run cannot be read: {fault}"),
    CatalogueEntry(
      "run.unreadable-roster", vi: "Không đọc được lịch {name}: {fault}",
      en: "The roster {name} cannot be read: {fault}"),
    CatalogueEntry(
      "run.rendered-differently", vi: "Tệp {name} không khớp với dữ liệu của kết quả khi lập lại từ đầu",
      en: "{name} does not say what the run's data give when it is written anew"),
    CatalogueEntry(
      "run.conflict-stranger", vi: "{name} nêu {id}, mà dữ liệu đầu vào không có",
      en: "{name} names {id}, which the inputs do not have"),
    CatalogueEntry(
      "run.false-conflict", vi: "Những điều nêu trong {name} vẫn cho phép {persons} có tuần hợp lệ",
      en: "What {name} names leaves {persons} a lawful week"),
    CatalogueEntry(
      "run.conflict-checked",
      vi:
        "Mâu thuẫn: những điều nêu trong {name} không cho {persons} tuần hợp lệ nào; bỏ một điều thì có (đã kiểm lại)",
      en:
        "Conflict: what {name} names leaves {persons} no lawful week, and without any one of it there is one (checked)"),
    CatalogueEntry(
      "run.conflict-checked-open",
      vi: "Mâu thuẫn: những điều nêu trong {name} không cho {persons} tuần hợp lệ nào (đã kiểm lại)",
      en: "Conflict: what {name} names leaves {persons} no lawful week (checked)"),
    CatalogueEntry(
      "run.conflict-not-minimal",
      vi: "Những điều nêu trong {name} có điều thừa: bỏ đi thì {persons} vẫn không có tuần hợp lệ nào",
      en: "What {name} names is more than it takes: a part of it leaves {persons} no lawful week"),
    CatalogueEntry(
      "run.conflict-too-large",
      vi: "Chưa kiểm mâu thuẫn: những điều nêu trong {name} có thật không cho {persons} tuần nào; cần hơn {steps} bước",
      en: "Not checked: that what {name} names leaves {persons} no lawful week; it takes more than {steps} steps"),
    CatalogueEntry(
      "run.conflict-of-week",
      vi: "Chưa kiểm mâu thuẫn: những điều nêu trong {name} là của cả tuần; chỉ kiểm được rằng không có lịch nào",
      en: "Not checked: that what {name} names is enough, for it concerns the week as a whole; that no roster exists is"
    ),
    CatalogueEntry(
      "run.other-version-empty",
      vi: "conflict.json chưa được đối chiếu từng chữ: do tuantra phiên bản {version} ghi",
      en: "conflict.json was not compared word for word: version {version} of tuantra wrote it"),
    CatalogueEntry(
      "run.other-version",
      vi: "summary.txt, audit.json và roster.json chưa được đối chiếu từng chữ: do tuantra phiên bản {version} ghi",
      en:
        "summary.txt, audit.json and roster.json were not compared word for word: version {version} of tuantra wrote them"
    ),
    CatalogueEntry(
      "run.rosters-differ", vi: "roster.csv và roster.json không cùng một lịch",
      en: "The rosters in roster.csv and roster.json differ"),
    CatalogueEntry("run.breach", vi: "Vi phạm quy tắc: {breach} [{rule}]", en: "A rule is broken: {breach} [{rule}]"),
    CatalogueEntry(
      "run.level", vi: "Mục tiêu {level}: đã ghi {recorded}, tính lại được {audited}",
      en: "Level {level}: recorded as {recorded}, counted again as {audited}"),
  ]

  /// Why the system refuses.
  private static let systemFaults: [CatalogueEntry] = [
    CatalogueEntry("system.disk-full", vi: "ổ đĩa đã đầy", en: "no space left on the disk"),
    CatalogueEntry("system.quota", vi: "đã hết hạn mức dung lượng", en: "the disk quota is used up"),
    CatalogueEntry("system.not-allowed", vi: "không có quyền", en: "permission denied"),
    CatalogueEntry("system.read-only", vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only"),
    CatalogueEntry("system.not-there", vi: "không có tệp hoặc thư mục này", en: "no such file or folder"),
    CatalogueEntry(
      "system.no-folder", vi: "một phần của đường dẫn không phải thư mục", en: "part of the path is no folder"),
    CatalogueEntry("system.is-folder", vi: "đó là một thư mục", en: "it is a folder"),
    CatalogueEntry("system.device", vi: "thiết bị báo lỗi", en: "the device reports an error"),
  ]

  private static let internalFaults: [CatalogueEntry] = [
    CatalogueEntry("program.internal-fault", vi: "Lỗi nội bộ của chương trình", en: "Internal fault"),
    CatalogueEntry(
      "program.please-report", vi: "Xin gửi kịch bản và dòng lệnh cho người phát triển; lịch này không được dùng",
      en: "Please report it with the scenario and the command; no roster was written"),
    CatalogueEntry("internal.search", vi: "Bộ máy tìm kiếm: {message}", en: "The search: {message}"),
    CatalogueEntry(
      "internal.unlawful", vi: "Bộ kiểm tra bác lịch vừa lập: {breach}", en: "The judge refuses the roster: {breach}"),
    CatalogueEntry(
      "internal.level", vi: "Mục tiêu {level}: khi lập tính được {planned}, khi kiểm tra tính được {audited}",
      en: "Level {level}: planning counts {planned}, the judge counts {audited}"),
    CatalogueEntry(
      "internal.document", vi: "Không tạo được tài liệu: {message}", en: "A document cannot be made: {message}"),
  ]

  private static let times: [CatalogueEntry] = [
    CatalogueEntry(
      "program.times",
      vi:
        "Thời gian: {total} (lịch đầu tiên {first}; định giá {pricing}, đơn hình {simplex})",
      en: "Time: {total} (first roster {first}; pricing {pricing}, simplex {simplex})")
  ]
}
