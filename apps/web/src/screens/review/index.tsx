import { Page } from '../../ui/page.tsx';

export default function Review() {
  return (
    <Page title="Review">
      <h1>Review</h1>
    </Page>
  );
}
