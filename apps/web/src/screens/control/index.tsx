import { Page } from '../../ui/page.tsx';

export default function Control() {
  return (
    <Page title="Control room">
      <h1>Control room</h1>
    </Page>
  );
}
