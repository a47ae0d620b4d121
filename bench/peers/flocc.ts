/**
 * cluster-kernel in idiomatic flocc: agents with data and a `tick` rule, run by their environment. The phases of the
 * model are ticks of the environment, because a rule sees all agents of its tick.
 */
import { Agent, Environment } from 'flocc';
import { CAPABILITIES, DRAWN, NEIGHBOURS, TIES, type Aggregates, type Kernel } from './kernel.ts';
import { createStream, type Stream } from './stream.ts';

interface Tie {
  supplier: Agent;
  trust: number;
  specificity: number;
}

type Phase = 'source' | 'attract' | 'sell' | 'imitate' | 'innovate' | 'settle producers' | 'settle suppliers';

/** What the rules need of the world around an agent. */
interface Surroundings {
  stream: Stream;
  suppliers: Agent[];
  left: Agent[];
  attraction: number;
  producers: number;
  time: number;
}

const newTie = (supplier: Agent): Tie => ({ supplier, trust: 0.3, specificity: 0 });

function source(agent: Agent, { suppliers, stream }: Surroundings): void {
  const ties: Tie[] = agent.get('ties');
  let chosen = 0;
  let best = Number.NEGATIVE_INFINITY;
  ties.forEach(({ supplier, trust, specificity }, k) => {
    const score = supplier.get('quality') - supplier.get('price') + 0.5 * trust + 0.2 * specificity;
    if (score > best) [best, chosen] = [score, k];
  });
  let winner: Agent | undefined;
  for (let k = 0; k < DRAWN; k++) {
    const supplier = suppliers[stream.below(suppliers.length)]!;
    const score = supplier.get('quality') - supplier.get('price') + 0.05;
    if (score > best) [best, winner] = [score, supplier];
  }
  if (winner !== undefined) {
    chosen = ties.reduce((least, { trust }, k) => (trust < ties[least]!.trust ? k : least), 0);
    ties[chosen] = newTie(winner);
  }
  let inputPrice = 0;
  let inputQuality = 0;
  ties.forEach((tie, k) => {
    const share = k === chosen ? 0.4 : 0.2;
    tie.trust = k === chosen ? tie.trust + 0.1 * (1 - tie.trust) : 0.98 * tie.trust;
    tie.specificity = k === chosen ? tie.specificity + 0.05 * (1 - tie.specificity) : 0.97 * tie.specificity;
    inputPrice += share * tie.supplier.get('price') * (1 - 0.1 * tie.specificity);
    inputQuality += share * tie.supplier.get('quality');
    tie.supplier.increment('weight', share * agent.get('weight'));
  });
  agent.set('inputPrice', inputPrice);
  agent.set('inputQuality', inputQuality);
}

function attract(agent: Agent, around: Surroundings): void {
  const attraction = Math.exp(
    3 * (0.7 * agent.get('quality') + 0.3 * agent.get('inputQuality')) - 4 * agent.get('price'),
  );
  agent.set('attraction', attraction);
  around.attraction += attraction;
}

function sell(agent: Agent, { producers, attraction }: Surroundings): void {
  agent.set('weight', 0.8 * agent.get('weight') + (0.2 * producers * agent.get('attraction')) / attraction);
}

function imitate(agent: Agent, { stream }: Surroundings): void {
  const peer: Agent = agent.get('neighbours')[stream.below(NEIGHBOURS)];
  const own: number[] = agent.get('capabilities');
  const other: number[] = peer.get('capabilities');
  let squares = 0;
  for (let k = 0; k < CAPABILITIES; k++) squares += (other[k]! - own[k]!) * (other[k]! - own[k]!);
  const distance = Math.sqrt(squares);
  const gain = 0.15 * distance * (1.2 - distance);
  const ahead = peer.get('quality') - agent.get('quality');
  if (!(gain > 0 && ahead > 0)) return;
  agent.increment('quality', gain * ahead);
  for (let k = 0; k < CAPABILITIES; k++) own[k] = own[k]! + gain * (other[k]! - own[k]!);
}

function innovate(agent: Agent, { stream, time }: Surroundings): void {
  if (!(stream.uniform() < 0.05)) return;
  const z = stream.normal();
  const capabilities: number[] = agent.get('capabilities');
  capabilities[(time + agent.get('index')) % CAPABILITIES]! += 0.2 * z;
  if (z > 0) agent.increment('quality', 0.03 * z);
  else agent.set('cost', agent.get('cost') * (1 + 0.02 * z));
}

function close(agent: Agent, cash: number, { left }: Surroundings): void {
  const kept = cash > 5 ? cash - 0.1 * (cash - 5) : cash;
  agent.set('cash', kept);
  agent.increment('age');
  if (kept < 0) left.push(agent);
}

function settleProducer(agent: Agent, around: Surroundings): void {
  const price = agent.get('price');
  const unit = 0.6 * agent.get('cost') + 0.4 * agent.get('inputPrice');
  agent.set('price', price + 0.2 * (1.25 * unit - price));
  close(agent, agent.get('cash') + (agent.get('weight') * (price - unit) - 0.18), around);
}

function settleSupplier(agent: Agent, around: Surroundings): void {
  const [price, cost, load] = [agent.get('price'), agent.get('cost'), agent.get('weight')];
  agent.set('price', price + 0.1 * (cost * (1.1 + 0.15 * Math.min(load, 2)) - price));
  close(agent, agent.get('cash') + (load * (price - cost) - 0.18), around);
}

type Rules = Partial<Record<Phase, (agent: Agent, around: Surroundings) => void>>;
const producerRules: Rules = { source, attract, sell, imitate, innovate, 'settle producers': settleProducer };
const supplierRules: Rules = { imitate, innovate, 'settle suppliers': settleSupplier };

function spinOff(agent: Agent, parent: Agent, { stream }: Surroundings): void {
  agent.set({
    quality: 0.97 * parent.get('quality') + 0.03,
    cost: parent.get('cost'),
    price: parent.get('price'),
    cash: 2,
    age: 0,
  });
  agent.set(
    'capabilities',
    (parent.get('capabilities') as number[]).map((inherited) => inherited + 0.05 * stream.normal()),
  );
  agent.get('neighbours')[0] = parent;
  const ties = parent.get('ties') as Tie[] | null;
  agent.set('weight', ties === null ? 1 : 0.3 * parent.get('weight'));
  if (ties === null) return;
  parent.set('weight', 0.7 * parent.get('weight'));
  agent.set(
    'ties',
    ties.map(({ supplier }) => newTie(supplier)),
  );
}

export function createFloccKernel(): Kernel {
  const around: Surroundings = {
    stream: createStream(0),
    suppliers: [],
    left: [],
    attraction: 0,
    producers: 0,
    time: 0,
  };
  let environment = new Environment();
  let producers: Agent[] = [];
  let phase: Phase = 'source';
  const aggregates: Aggregates = { exits: 0, quality: 0, price: 0, concentration: 0, heterogeneity: 0 };

  /** An agent, and where among its population it meets its neighbours. */
  function newAgent(
    index: number,
    place: number,
    population: number,
    rules: Rules,
  ): { readonly agent: Agent; readonly met: readonly number[] } {
    const { stream } = around;
    const quality = 0.8 + 0.4 * stream.uniform();
    const cost = 0.8 + 0.4 * stream.uniform();
    const capabilities = Array.from({ length: CAPABILITIES }, () => stream.uniform());
    const agent = new Agent({ index, quality, cost, capabilities, price: 1.25 * cost, cash: 2, age: 0, weight: 1 });
    agent.set('tick', (self: Agent) => rules[phase]?.(self, around));
    environment.addAgent(agent);
    return {
      agent,
      met: Array.from({ length: NEIGHBOURS }, () => (place + 1 + stream.below(population - 1)) % population),
    };
  }

  function run(next: Phase): void {
    phase = next;
    // In the order of the specification; flocc would shuffle its agents first, which costs it more.
    environment.tick({ randomizeOrder: false });
  }

  function refill(population: readonly Agent[]): number {
    const { left, stream } = around;
    const gone = new Set(left);
    const survivors = population.filter((agent) => !gone.has(agent));
    let total = 0;
    const sums = survivors.map((agent) => (total += agent.get('weight')));
    for (const agent of left) {
      const point = stream.uniform() * total;
      spinOff(agent, survivors[sums.findIndex((reached) => reached > point)]!, around);
    }
    around.left = [];
    return left.length;
  }

  function observe(exits: number): void {
    const firms = environment.getAgents().length;
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const sizes: number[] = producers.map((agent) => agent.get('weight'));
    const capabilities: number[][] = environment.stat('capabilities');
    aggregates.exits = exits;
    aggregates.quality = sum(environment.stat('quality')) / firms;
    aggregates.price = sum(environment.stat('price')) / firms;
    aggregates.concentration = sum(sizes.map((size) => size * size)) / (sum(sizes) * sum(sizes));
    let variances = 0;
    for (let k = 0; k < CAPABILITIES; k++) {
      const mean = sum(capabilities.map((levels) => levels[k]!)) / firms;
      variances += sum(capabilities.map((levels) => levels[k]! * levels[k]!)) / firms - mean * mean;
    }
    aggregates.heterogeneity = variances / CAPABILITIES;
  }

  return {
    aggregates,
    start(firms, seed) {
      environment = new Environment();
      around.stream = createStream(seed);
      around.time = 0;
      around.producers = Math.floor(firms / 2);
      const supply = firms - around.producers;
      const makers = Array.from({ length: around.producers }, (_, i) => ({
        ...newAgent(i, i, around.producers, producerRules),
        tied: Array.from({ length: TIES }, () => around.stream.below(supply)),
      }));
      const sellers = Array.from({ length: supply }, (_, j) =>
        newAgent(around.producers + j, j, supply, supplierRules),
      );
      producers = makers.map(({ agent }) => agent);
      around.suppliers = sellers.map(({ agent }) => agent);
      for (const { agent, met, tied } of makers) {
        agent.set({ neighbours: met.map((k) => producers[k]!), ties: tied.map((j) => newTie(around.suppliers[j]!)) });
      }
      for (const { agent, met } of sellers)
        agent.set(
          'neighbours',
          met.map((k) => around.suppliers[k]!),
        );
    },
    tick() {
      for (const supplier of around.suppliers) supplier.set('weight', 0);
      around.attraction = 0;
      run('source');
      run('attract');
      run('sell');
      run('imitate');
      run('innovate');
      run('settle producers');
      let exits = refill(producers);
      run('settle suppliers');
      exits += refill(around.suppliers);
      observe(exits);
      around.time += 1;
    },
  };
}
