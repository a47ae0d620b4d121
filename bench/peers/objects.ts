/**
 * cluster-kernel with an object per agent: classes and array methods, as one would write it without thinking of speed.
 */
import { CAPABILITIES, DRAWN, NEIGHBOURS, TIES, type Aggregates, type Kernel } from './kernel.ts';
import { createStream, type Stream } from './stream.ts';

const times = <T>(n: number, make: (k: number) => T): T[] => Array.from({ length: n }, (_, k) => make(k));
const square = (value: number): number => value * value;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

abstract class Firm<Kind extends Firm<Kind>> {
  quality: number;
  cost: number;
  capabilities: number[];
  price: number;
  cash = 2;
  age = 0;
  neighbours: Kind[] = [];

  constructor(stream: Stream) {
    this.quality = 0.8 + 0.4 * stream.uniform();
    this.cost = 0.8 + 0.4 * stream.uniform();
    this.capabilities = times(CAPABILITIES, () => stream.uniform());
    this.price = 1.25 * this.cost;
  }

  /** Share of its population, by which parents are drawn. */
  abstract get weight(): number;

  imitate(stream: Stream): void {
    const peer = this.neighbours[stream.below(NEIGHBOURS)] as Kind;
    const distance = Math.sqrt(sum(this.capabilities.map((own, k) => square(peer.capabilities[k]! - own))));
    const gain = 0.15 * distance * (1.2 - distance);
    if (!(gain > 0 && peer.quality > this.quality)) return;
    this.quality += gain * (peer.quality - this.quality);
    this.capabilities = this.capabilities.map((own, k) => own + gain * (peer.capabilities[k]! - own));
  }

  innovate(axis: number, stream: Stream): void {
    if (!(stream.uniform() < 0.05)) return;
    const z = stream.normal();
    this.capabilities[axis]! += 0.2 * z;
    if (z > 0) this.quality += 0.03 * z;
    else this.cost *= 1 + 0.02 * z;
  }

  close(): boolean {
    if (this.cash > 5) this.cash -= 0.1 * (this.cash - 5);
    this.age += 1;
    return this.cash < 0;
  }

  /** Restarts as a spin-off. */
  spinOff(parent: Kind, stream: Stream): void {
    this.quality = 0.97 * parent.quality + 0.03;
    this.cost = parent.cost;
    this.price = parent.price;
    this.cash = 2;
    this.age = 0;
    this.capabilities = parent.capabilities.map((inherited) => inherited + 0.05 * stream.normal());
    this.neighbours[0] = parent;
  }
}

class Supplier extends Firm<Supplier> {
  load = 1;

  get weight(): number {
    return this.load;
  }

  settle(): boolean {
    this.cash += this.load * (this.price - this.cost) - 0.18;
    this.price += 0.1 * (this.cost * (1.1 + 0.15 * Math.min(this.load, 2)) - this.price);
    return this.close();
  }

  override spinOff(parent: Supplier, stream: Stream): void {
    super.spinOff(parent, stream);
    this.load = 1;
  }
}

interface Tie {
  supplier: Supplier;
  trust: number;
  specificity: number;
}

const newTie = (supplier: Supplier): Tie => ({ supplier, trust: 0.3, specificity: 0 });

class Producer extends Firm<Producer> {
  size = 1;
  inputPrice = 0;
  inputQuality = 0;
  ties: Tie[] = [];

  get weight(): number {
    return this.size;
  }

  get attraction(): number {
    return Math.exp(3 * (0.7 * this.quality + 0.3 * this.inputQuality) - 4 * this.price);
  }

  source(suppliers: readonly Supplier[], stream: Stream): void {
    const drawn = times(DRAWN, () => suppliers[stream.below(suppliers.length)] as Supplier);
    const scores = [
      ...this.ties.map(
        ({ supplier, trust, specificity }) => supplier.quality - supplier.price + 0.5 * trust + 0.2 * specificity,
      ),
      ...drawn.map((supplier) => supplier.quality - supplier.price + 0.05),
    ];
    let chosen = scores.reduce((best, score, k) => (score > scores[best]! ? k : best), 0);
    if (chosen >= TIES) {
      const supplier = drawn[chosen - TIES] as Supplier;
      chosen = this.ties.reduce((least, { trust }, k) => (trust < this.ties[least]!.trust ? k : least), 0);
      this.ties[chosen] = newTie(supplier);
    }
    this.ties.forEach((tie, k) => {
      tie.trust = k === chosen ? tie.trust + 0.1 * (1 - tie.trust) : 0.98 * tie.trust;
      tie.specificity = k === chosen ? tie.specificity + 0.05 * (1 - tie.specificity) : 0.97 * tie.specificity;
    });
    const share = (k: number): number => (k === chosen ? 0.4 : 0.2);
    this.inputPrice = sum(
      this.ties.map(({ supplier, specificity }, k) => share(k) * supplier.price * (1 - 0.1 * specificity)),
    );
    this.inputQuality = sum(this.ties.map(({ supplier }, k) => share(k) * supplier.quality));
    this.ties.forEach(({ supplier }, k) => (supplier.load += share(k) * this.size));
  }

  settle(): boolean {
    const cost = 0.6 * this.cost + 0.4 * this.inputPrice;
    this.cash += this.size * (this.price - cost) - 0.18;
    this.price += 0.2 * (1.25 * cost - this.price);
    return this.close();
  }

  override spinOff(parent: Producer, stream: Stream): void {
    super.spinOff(parent, stream);
    this.size = 0.3 * parent.size;
    parent.size *= 0.7;
    this.ties = parent.ties.map(({ supplier }) => newTie(supplier));
  }
}

/** Fills the places of those that left; returns how many they were. */
function refill<Kind extends Firm<Kind>>(population: readonly Kind[], left: readonly Kind[], stream: Stream): number {
  if (left.length === 0) return 0;
  const gone = new Set(left);
  const survivors = population.filter((firm) => !gone.has(firm));
  let total = 0;
  const sums = survivors.map((firm) => (total += firm.weight));
  for (const firm of left) {
    const point = stream.uniform() * total;
    firm.spinOff(survivors[sums.findIndex((reached) => reached > point)] as Kind, stream);
  }
  return left.length;
}

export function createObjectKernel(): Kernel {
  let stream = createStream(0);
  let producers: Producer[] = [];
  let suppliers: Supplier[] = [];
  let time = 0;
  const aggregates: Aggregates = { exits: 0, quality: 0, price: 0, concentration: 0, heterogeneity: 0 };

  function observe(exits: number): void {
    const firms = [...producers, ...suppliers];
    const mean = (value: (firm: Producer | Supplier) => number): number => sum(firms.map(value)) / firms.length;
    aggregates.exits = exits;
    aggregates.quality = mean(({ quality }) => quality);
    aggregates.price = mean(({ price }) => price);
    aggregates.concentration =
      sum(producers.map(({ size }) => square(size))) / square(sum(producers.map(({ size }) => size)));
    const variances = times(
      CAPABILITIES,
      (k) =>
        mean(({ capabilities }) => square(capabilities[k]!)) - square(mean(({ capabilities }) => capabilities[k]!)),
    );
    aggregates.heterogeneity = sum(variances) / CAPABILITIES;
  }

  return {
    aggregates,
    start(firms, seed) {
      stream = createStream(seed);
      time = 0;
      const count = Math.floor(firms / 2);
      // A firm meets its neighbours right after its own draws, when later firms do not exist yet: their places do.
      producers = [];
      suppliers = [];
      const chosen: number[][] = [];
      const tied: number[][] = [];
      const pick = (index: number, n: number): number[] =>
        times(NEIGHBOURS, () => (index + 1 + stream.below(n - 1)) % n);
      for (let i = 0; i < count; i++) {
        producers.push(new Producer(stream));
        chosen.push(pick(i, count));
        tied.push(times(TIES, () => stream.below(firms - count)));
      }
      for (let j = 0; j < firms - count; j++) {
        suppliers.push(new Supplier(stream));
        chosen.push(pick(j, firms - count));
      }
      producers.forEach((firm, i) => {
        firm.neighbours = chosen[i]!.map((k) => producers[k]!);
        firm.ties = tied[i]!.map((j) => newTie(suppliers[j]!));
      });
      suppliers.forEach((firm, j) => (firm.neighbours = chosen[count + j]!.map((k) => suppliers[k]!)));
    },
    tick() {
      suppliers.forEach((supplier) => (supplier.load = 0));
      producers.forEach((producer) => producer.source(suppliers, stream));
      const attractions = producers.map(({ attraction }) => attraction);
      const total = sum(attractions);
      producers.forEach(
        (producer, i) => (producer.size = 0.8 * producer.size + (0.2 * producers.length * attractions[i]!) / total),
      );
      const everyone = [...producers, ...suppliers];
      everyone.forEach((firm) => firm.imitate(stream));
      everyone.forEach((firm, i) => firm.innovate((time + i) % CAPABILITIES, stream));
      let exits = refill(
        producers,
        producers.filter((producer) => producer.settle()),
        stream,
      );
      exits += refill(
        suppliers,
        suppliers.filter((supplier) => supplier.settle()),
        stream,
      );
      observe(exits);
      time += 1;
    },
  };
}
