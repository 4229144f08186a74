/** That a git tag is made where there is none, or set anew. */
export interface SetTag {
  readonly tag: 'creates' | 'moves';
  readonly isCertain: boolean;
}
