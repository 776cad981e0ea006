import { Page } from '../../ui/page.tsx';

export default function Model() {
  return (
    <Page title="How the engine works">
      <h1>How the engine works</h1>
    </Page>
  );
}
