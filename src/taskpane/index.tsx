import { createRoot } from 'react-dom/client';

void Office.onReady(({ host }) => {
  const container = document.getElementById('root');
  if (!container) throw new Error('taskpane.html has no element "root"');
  createRoot(container).render(<p>Sổ chỉ tiêu: {String(host)}</p>);
});
