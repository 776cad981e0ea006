import { Page } from '../../ui/page.tsx';

export default function Observer() {
  return (
    <Page title="Observer">
      <h1>Observer</h1>
    </Page>
  );
}
