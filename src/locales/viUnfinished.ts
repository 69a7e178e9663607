import type { UnfinishedWording } from './unfinishedTexts';

export const unfinishedInVietnamese: UnfinishedWording = {
  heading: 'Việc bị ngắt giữa chừng',
  sentence: ({ command, appendices, canFinish, canRemove }) => {
    switch (command) {
      case 'load':
        return [
          `Lần nạp ${appendices.map((number) => `Phụ lục ${number}`).join(' và ')} trước bị ngắt giữa chừng, biểu chưa đủ để dùng.`,
          canRemove
            ? 'Hoàn tất: nạp lại cho đủ. Gỡ bỏ: bỏ phần đã thêm, sổ trở lại như trước khi nạp.'
            : 'Trên biểu đã có số liệu nhập nên không gỡ bỏ được. Hoàn tất: vẽ lại cho đủ, giữ nguyên số liệu.',
        ].join(' ');
      case 'repair':
        return 'Lần sửa biểu mẫu trước bị ngắt giữa chừng. Số liệu đã nhập vẫn còn đủ; bấm Hoàn tất để sửa nốt.';
      case 'consolidation':
        return 'Lần đưa bản tổng hợp vào sổ trước bị ngắt giữa chừng. Bấm Gỡ bỏ để bỏ các trang lần đó đã thêm, cả những gì đã gõ trên đó, rồi tổng hợp lại từ các tệp.';
      case 'findings':
        return 'Lần ghi trang Rà soát trước bị ngắt giữa chừng. Hoàn tất: rà soát và ghi lại trang. Gỡ bỏ: bỏ trang Rà soát.';
      case 'seal':
        return canFinish
          ? 'Lần chốt số liệu trước bị ngắt khi dấu chốt đã ghi xong. Bấm Hoàn tất để khóa lại phần lưu dấu chốt.'
          : 'Lần chốt số liệu trước bị ngắt giữa chừng, số liệu chưa được chốt. Bấm Gỡ bỏ rồi chốt lại.';
    }
  },
  finish: 'Hoàn tất',
  remove: 'Gỡ bỏ',
};
