import { Page } from '../../ui/page.tsx';

export default function Lobby() {
  return (
    <Page title="Lobby">
      <h1>Lobby</h1>
    </Page>
  );
}
