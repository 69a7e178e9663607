/** The least that a task pane of React and Fluent UI can be: what ours is measured against. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no element with the id "root"');
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Nạp</Button>
    </FluentProvider>,
  );
});
