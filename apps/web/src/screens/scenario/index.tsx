import { Page } from '../../ui/page.tsx';

export default function Scenario() {
  return (
    <Page title="Scenario">
      <h1>Scenario</h1>
    </Page>
  );
}
