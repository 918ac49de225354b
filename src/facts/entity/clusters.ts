import { Cluster } from "./cluster.ts";
import { Ledger } from "./ledger.ts";

/** The names of an article by how they are written, in the order in which they were first read. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();
  readonly #ledger = new Ledger();

  get(key: string): Cluster | undefined {
    return this.#byKey.get(key);
  }

  /** A cluster for a name that was not read before. */
  open(key: string, roles: number): Cluster {
    const cluster = new Cluster(key, roles, this.#ledger);
    this.all.push(cluster);
    this.#byKey.set(key, cluster);
    return cluster;
  }
}
