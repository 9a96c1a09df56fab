/** Something worth keeping for a while, shared by processes; whatever goes wrong there costs speed and nothing else. */
export type Cache = {
  get(key: string): Promise<Buffer | undefined>;
  set(key: string, value: Buffer, forMs: number): void;
  close(): Promise<void>;
};
