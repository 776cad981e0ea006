import { Desk } from './desk.tsx';
import type { DeskProps } from './desk.tsx';
import { News } from './news.tsx';
import { People } from './people.tsx';
import { Voice } from './voice.tsx';

export type PartProps =
  { readonly part: 'people' | 'news' | 'voice' } | ({ readonly part: 'desk' } & DeskProps);

/** All that a delegation needs beyond what a person alone does. */
export const Part = (props: PartProps) => {
  switch (props.part) {
    case 'people':
      return <People />;
    case 'news':
      return <News />;
    case 'voice':
      return <Voice />;
    case 'desk':
      return <Desk start={props.start} />;
  }
};
