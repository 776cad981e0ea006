import { Link } from 'wouter';
import { forgetEntrance } from '../../net/tokens.ts';
import { useRoom } from '../../stores/room.ts';
import type { ShutReason } from '../../stores/room.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

const said: Readonly<Record<ShutReason, { readonly title: string; readonly text: string }>> = {
  'bad-token': {
    title: 'This device is not in the room any more',
    text: 'Its way in no longer stands. Your resume code brings you back to your seat.',
  },
  moved: {
    title: 'Your seat moved to another device',
    text: 'Someone used your resume code there and asked to move. Use the code here to move back.',
  },
  removed: {
    title: 'You were removed from the room',
    text: 'Speak to whoever runs the room if you think that was a mistake.',
  },
  'room-gone': {
    title: 'The room is gone',
    text: 'It has ended and was erased, or the code is from another server.',
  },
  version: {
    title: 'The server has a newer page',
    text: 'Load the page again. Your seat and your draft are kept.',
  },
};

/** The line is closed for good: says why, and what to do. */
export const Shut = () => {
  const reason = useRoom((state) => state.shut) ?? 'bad-token';
  const entrance = useRoom((state) => state.entrance);
  const { title, text } = said[reason];
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
          Load again
        </Button>
      ) : (
        <p>
          <Link
            href="/resume"
            onClick={() => {
              if (entrance !== null) forgetEntrance(entrance);
            }}
          >
            Use my resume code
          </Link>
          {' or '}
          <Link href="/">go to the first page</Link>.
        </p>
      )}
    </Page>
  );
};
