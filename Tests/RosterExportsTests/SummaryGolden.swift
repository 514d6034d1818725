/// The summary of `SmallWeek`, looked at by a person and written down.
enum SummaryGolden {
  /// 100 columns wide.
  static let vietnamese = """
    Kém phương án tốt nhất có thể đạt được không quá 8,4 % (mục tiêu: Quân số mong muốn và điểm nóng)
    Các mục tiêu đứng trước đã được chứng minh: Quân số tối thiểu
    Dừng vì hết giờ (--time-limit)
    Thiếu 1 người so với quân số tối thiểu; 1 buổi theo kế hoạch không tổ chức
    Tuần 49 · Công an phường Minh Khai\\u{1b} · 30/11/2026 – 02/12/2026
    3 người · 3 ca · 4 lượt

    CÒN THIẾU NGƯỜI
      [test-short] needed = 1
      Trinh sát bí mật từ 30/11/2026 đến 01/12/2026: không tổ chức 1 trong 2 buổi
      Ngoài ra còn 1 chỗ dưới quân số mong muốn
        – [test-target] needed = 2

    LỊCH PHÂN CÔNG
                       T2      T3     T4
                       30/11   01/12  02/12
      Công an phường
      Nguyễn Thị Hằng  TB06    ·      ·
      Trần Văn Đức     TSB22*  –      TB06
      Bảo vệ dân phố
      =Lê, "Bé"        TSB22   ·      ·

      TB Trực ban · TSB Trinh sát bí mật · số sau chữ là giờ bắt đầu; * tổ trưởng; – vắng cả ngày

    QUÂN SỐ TỪNG CA
                             T2     T3     T4
                             30/11  01/12  02/12
      Trực ban
        06:00–14:00          1/1    0/1!   1/1
      Trinh sát bí mật
        22:00–02:00 Chợ Sắt  2/3

      có mặt/mong muốn; ! dưới quân số tối thiểu; · không chọn

    CÂN BẰNG CA TRỰC
      Họ tên           Lượt  Đêm   Giờ  Đầu kỳ  Điểm  Phần  Chênh
      Trần Văn Đức        2    1  8:10       0     6     4     +2
      Nguyễn Thị Hằng     1    0  8:10      +1     3     4      0
      =Lê, "Bé"           1    1  8:10      −2     3     4     −3

    NHỮNG ĐIỀU PHẢI NHÂN NHƯỢNG (kèm điểm phạt)
      Nguyện vọng [built-in/wishes, quy tắc có sẵn, giả định]: 1 lần, tổng điểm phạt 9
        – [test-wish] person = p01

    QUY TẮC ĐÃ TẮT
      Nghỉ tối thiểu giữa hai ca [pack/rest; Kế hoạch 12/KH-CAP], vì: Cao điểm

    CÁC MỤC TIÊU
      Mục tiêu                        Giá trị  Cận  Khoảng cách
      Quân số tối thiểu                     5    5       tối ưu
      Quân số mong muốn và điểm nóng       12   11        8,4 %
      Người vất vả nhất                     2    –            –
      Độ chênh vất vả                      14    –            –
      Nguyện vọng và ưu tiên                9    –            –

    KHỐI LƯỢNG TÍNH TOÁN
      vòng sinh cột 12 · cột 34.567

    """

  /// 80 columns wide.
  static let english = """
    At most 8.4 % from the best possible (level: Target seats and risk)
    The levels before it are proven: Minimum seats
    Stopped by the time limit (--time-limit)
    1 person short of the minimum; 1 planned session not held
    Tuần 49 · Công an phường Minh Khai\\u{1b} · 30 Nov 2026 – 2 Dec 2026
    3 people · 3 duties · 4 person-turns

    SEATS SHORT
      [test-short] needed = 1
      Trinh sát bí mật from 30 Nov 2026 to 1 Dec 2026: 1 of 2 sessions not held
      Besides, 1 seat is below target
        – [test-target] needed = 2

    ROSTER
                       Mon     Tue    Wed
                       30 Nov  1 Dec  2 Dec
      Công an phường
      Nguyễn Thị Hằng  TB06    ·      ·
      Trần Văn Đức     TSB22*  –      TB06
      Bảo vệ dân phố
      =Lê, "Bé"        TSB22   ·      ·

      TB Trực ban · TSB Trinh sát bí mật · the number is the hour of the start; *
      leads; – absent all day

    COVERAGE
                             Mon     Tue    Wed
                             30 Nov  1 Dec  2 Dec
      Trực ban
        06:00–14:00          1/1     0/1!   1/1
      Trinh sát bí mật
        22:00–02:00 Chợ Sắt  2/3

      present/wanted; ! below the minimum; · not chosen

    FAIRNESS
      Name             Duties  Nights  Hours  Opening  Points  Share  Excess
      Trần Văn Đức          2       1   8:10        0       6      4      +2
      Nguyễn Thị Hằng       1       0   8:10       +1       3      4       0
      =Lê, "Bé"             1       1   8:10       −2       3      4      −3

    CONCESSIONS (with their cost)
      Wishes [built-in/wishes, built in, assumed]: 1 time, cost 9 in all
        – [test-wish] person = p01

    RULES SWITCHED OFF
      Minimum rest [pack/rest; Kế hoạch 12/KH-CAP], because: Cao điểm

    LEVELS
      Level                   Value  Bound     Gap
      Minimum seats               5      5  proven
      Target seats and risk      12     11   8.4 %
      Heaviest burden             2      –       –
      Burden spread              14      –       –
      Wishes and preferences      9      –       –

    WORK DONE
      rounds 12 · columns 34,567

    """
}
