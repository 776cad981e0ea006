import { Page } from '../../ui/page.tsx';

export default function OpenRoom() {
  return (
    <Page title="Open a room">
      <h1>Open a room</h1>
    </Page>
  );
}
