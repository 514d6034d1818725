extension Catalogue {
  /// One person on the wrong duty, or on one that does not go with his others.
  static let breachesByOnePerson: [CatalogueEntry] = [
    // Long: one entry per sentence.
    CatalogueEntry(
      "breach.absence", vi: "{person} vắng mặt ({reason}) từ {from} đến {until}, không thể nhận {duty}{citation}",
      en: "{person} is away ({reason}) from {from} to {until} and cannot be on {duty}{citation}"),
    CatalogueEntry(
      "breach.outside-windows",
      vi: "{person} không đăng ký khung giờ nào trùm hết {duty}; thời gian nằm ngoài: {outside}{citation}",
      en: "{person} has declared no window that covers {duty}; uncovered: {outside}{citation}"),
    CatalogueEntry(
      "breach.overlap", vi: "{person} cùng lúc ở hai ca: {earlier} và {later} trùng nhau {actual}{citation}",
      en: "{person} is on two duties at once: {earlier} and {later} overlap by {actual}{citation}"),
    CatalogueEntry(
      "breach.without-role", vi: "{person} giữ vị trí {seat} trong {duty} nhưng không có vai trò này{citation}",
      en: "{person} is on {duty} as {seat} without having that role{citation}"),
    CatalogueEntry(
      "breach.without-leader-role",
      vi: "{person} làm tổ trưởng {duty} nhưng không có vai trò nào được làm tổ trưởng ca này{citation}",
      en: "{person} leads {duty} without having a role that may lead it{citation}"),
    CatalogueEntry(
      "breach.newcomer-leads", vi: "{person} còn là người mới, không được làm tổ trưởng {duty}{citation}",
      en: "{person} leads {duty} while still a newcomer{citation}"),
    CatalogueEntry(
      "breach.home-within", vi: "{person} nhận {duty} tại {place}, ngoài tổ dân phố nơi ở ({home}){citation}",
      en: "{person} is on {duty} at {place}, outside the home group ({home}){citation}"),
    CatalogueEntry(
      "breach.home-outside", vi: "{person} nhận {duty} tại {place}, thuộc tổ dân phố nơi ở ({home}){citation}",
      en: "{person} is on {duty} at {place}, inside the home group ({home}){citation}"),
    CatalogueEntry(
      "breach.minimum-rest",
      vi: "{person} chỉ được nghỉ {actual} giữa {earlier} và {later}; phải nghỉ ít nhất {limit}{citation}",
      en: "{person} rests only {actual} between {earlier} and {later}; at least {limit} are due{citation}"),
    CatalogueEntry(
      "breach.succession",
      vi: "{person} nhận {later} ngay hôm sau {earlier}; hai loại ca này không nối tiếp nhau{citation}",
      en: "{person} is on {later} the day after {earlier}; the one is not to follow the other{citation}"),
    CatalogueEntry(
      "breach.forward-rotation",
      vi: "{person} bắt đầu {actual} sớm hơn theo đồng hồ ở {later} so với {earlier}; tối đa {limit}{citation}",
      en: "{person} starts {actual} earlier by the clock on {later} than on {earlier}; "
        + "at most {limit} earlier is allowed{citation}"),
    CatalogueEntry(
      "breach.wish-day-off", vi: "{person} xin nghỉ ngày {day} (ưu tiên {rank}) nhưng vẫn phải trực{citation}",
      en: "{person} asked for {day} off (rank {rank}) and is on duty{citation}"),
    CatalogueEntry(
      "breach.wish-duty", vi: "{person} xin trực ngày {day} (ưu tiên {rank}) nhưng không được xếp ca{citation}",
      en: "{person} asked for a duty on {day} (rank {rank}) and has none{citation}"),
    CatalogueEntry(
      "breach.wish-activity",
      vi: "{person} xin nhận {activity} ngày {day} (ưu tiên {rank}) nhưng không được xếp{citation}",
      en: "{person} asked for {activity} on {day} (rank {rank}) and does not have it{citation}"),
    CatalogueEntry(
      "breach.pin-day-off", vi: "{person} có {duty} dù ngày {day} đã được ghim là ngày nghỉ{citation}",
      en: "{person} is on {duty} although {day} is pinned as a day off{citation}"),
    CatalogueEntry(
      "breach.pin-duty", vi: "{person} đã được ghim vào {duty} nhưng không có trong ca{citation}",
      en: "{person} is pinned to {duty} and is not on it{citation}"),
    CatalogueEntry(
      "breach.pin-seat", vi: "{person} đã được ghim vào {duty} ở vị trí {seat} nhưng lại giữ vị trí {actual}{citation}",
      en: "{person} is pinned to {duty} as {seat} and is on it as {actual}{citation}"),
  ]
}
