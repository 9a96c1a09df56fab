import { type Json, list, record } from '../json.ts';

/** A component, and where it is in the body. */
export type PlacedComponent = { readonly component: Json; readonly path: readonly PropertyKey[] };

/** A component and all it holds, however deep, in the order they are shown. */
export const walk = (component: Json, path: readonly PropertyKey[]): PlacedComponent[] => [
  { component, path },
  ...list(component.components).flatMap((inner, i) => walk(record(inner), [...path, 'components', i])),
  ...(component.component ? walk(record(component.component), [...path, 'component']) : []),
  ...(component.accessory ? walk(record(component.accessory), [...path, 'accessory']) : []),
];

/** Everything a message's components hold, however deep. */
export const everyComponent = (components: readonly Json[]): readonly Json[] =>
  components.flatMap((component) => walk(component, [])).map(({ component }) => component);
