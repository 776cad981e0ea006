import { Page } from '../../ui/page.tsx';

export default function Join() {
  return (
    <Page title="Join a room">
      <h1>Join a room</h1>
    </Page>
  );
}
