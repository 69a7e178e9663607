/** The ten lines on Thông tin that a clerk without any training needs. */
export const howToFillIn = (year: number): readonly string[] => [
  'Chỉ nhập vào các ô nền vàng nhạt; các ô khác tự tính và được khóa.',
  'Điền đủ Đơn vị báo cáo, Kỳ báo cáo và Số liệu tính đến ngày ở đầu trang này trước.',
  'Phụ lục 1: nhập số vào cột của kỳ báo cáo; cột Đánh giá hiện chữ và màu ngay.',
  'Tỷ lệ phần trăm chỉ gõ số: 91 nghĩa là 91 %; không gõ dấu %, không gõ 0,91.',
  'Chưa có số liệu thì để trống, không gõ 0: ô trống không bị coi là chưa đạt.',
  `Phụ lục 2: gõ ngày bắt đầu, ngày hoàn thành theo ngày/tháng/năm, ví dụ 15/03/${year}.`,
  'Nhiệm vụ tạm dừng, chuyển năm sau hoặc đổi thời hạn: phải ghi văn bản điều chỉnh.',
  'Dòng chưa đạt hoặc quá hạn: ghi nguyên nhân, giải pháp ở cột tương ứng.',
  'Ô màu cam “Cần rà soát”: giá trị chưa đúng, đọc lời nhắc khi chọn ô để sửa.',
  'Chép từ tệp khác: dùng Dán đặc biệt – Giá trị (Paste Special – Values) để giữ nguyên biểu mẫu.',
];
