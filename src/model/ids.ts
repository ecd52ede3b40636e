/**
 * The families of ids that a dataset uses: any text, or as in `KnownIds` the literals of the embedded one.
 *
 * With literals an editor completes them and a typing mistake does not compile.
 * @category Ids
 * @since 1.0.0
 */
export interface Ids {
  readonly article: string;
  /** Any entity: a person, organisation, place, agreement, event, programme or topic. */
  readonly entity: string;
  readonly person: string;
  readonly organisation: string;
  readonly place: string;
  readonly agreement: string;
  readonly event: string;
  readonly programme: string;
  readonly topic: string;
  /** A country, a union, or whatever else facts name as a partner. */
  readonly party: string;
  /** Who can take part in something: people, organisations, parties, and whatever else events name as a participant. */
  readonly participant: string;
  /** The slug of a post, the same for all wordings of it. */
  readonly post: string;
  readonly indicator: string;
  readonly predicate: string;
  readonly observation: string;
  readonly role: string;
  readonly eventFact: string;
  readonly statement: string;
  readonly finding: string;
}

/**
 * The id of any fact: an observation, a role, an event fact or a statement.
 * @category Ids
 * @since 1.0.0
 */
export type FactIdOf<I extends Ids> = I["observation"] | I["role"] | I["eventFact"] | I["statement"];
