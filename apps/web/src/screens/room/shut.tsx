import { Link } from 'wouter';
import { forgetEntrance } from '../../net/tokens.ts';
import { useRoom } from '../../stores/room.ts';
import { useShutText } from '../../text/shut.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** The line is closed for good: says why, and what to do. */
export const Shut = () => {
  const reason = useRoom((state) => state.shut) ?? 'bad-token';
  const entrance = useRoom((state) => state.entrance);
  const words = useShutText();
  const { title, text } = words.reasons[reason];
  return (
    <Page title={title} width="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      {reason === 'version' ? (
        <Button
          look="primary"
          onPress={() => {
            location.reload();
          }}
        >
          {words.again}
        </Button>
      ) : (
        <ul>
          <li hidden={reason === 'room-gone'}>
            <Link
              href={reason === 'replaced' ? `/join/${entrance?.code ?? ''}` : '/resume'}
              onClick={() => {
                if (entrance !== null) forgetEntrance(entrance);
              }}
            >
              {reason === 'replaced' ? words.watch : words.resume}
            </Link>
          </li>
          <li>
            <Link href="/">{words.home}</Link>
          </li>
        </ul>
      )}
    </Page>
  );
};
