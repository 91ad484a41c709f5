/** Numbers that choose a command and its parts; what they mean depends on the state they meet. */
export interface Dice {
  readonly what: number;
  readonly one: number;
  readonly two: number;
  readonly three: number;
}
