/** cluster-kernel in the style of the engine: columns made once at a capacity, steps that capture them once. */
import { CAPABILITIES, DRAWN, NEIGHBOURS, TIES, type Aggregates, type Kernel } from './kernel.ts';
import { createStream } from './stream.ts';

/** Room for `capacity` firms; producers lie before suppliers. */
export function createTypedArrayKernel(capacity: number): Kernel {
  const column = (width = 1): Float64Array => new Float64Array(width * capacity);
  const places = (width: number): Int32Array => new Int32Array(width * capacity);
  const quality = column();
  const price = column();
  const cost = column();
  const cash = column();
  const age = places(1);
  const capability = column(CAPABILITIES);
  const neighbour = places(NEIGHBOURS);
  /** Size of a producer, load of a supplier: what parents are drawn by. */
  const weight = column();
  const inputPrice = column();
  const inputQuality = column();
  const tie = places(TIES);
  const trust = column(TIES);
  const specificity = column(TIES);
  const attraction = column();
  /** Quality less price: what every search looks at. */
  const appeal = column();
  const left = places(1);
  const survivor = places(1);
  const reached = column();
  const aggregates: Aggregates = { exits: 0, quality: 0, price: 0, concentration: 0, heterogeneity: 0 };
  let stream = createStream(0);
  let firms = 0;
  let producers = 0;
  let time = 0;
  let leaving = 0;

  function found(i: number, first: number, count: number): void {
    quality[i] = 0.8 + 0.4 * stream.uniform();
    cost[i] = 0.8 + 0.4 * stream.uniform();
    for (let k = 0; k < CAPABILITIES; k++) capability[CAPABILITIES * i + k] = stream.uniform();
    price[i] = 1.25 * cost[i]!;
    cash[i] = 2;
    age[i] = 0;
    weight[i] = 1;
    for (let k = 0; k < NEIGHBOURS; k++)
      neighbour[NEIGHBOURS * i + k] = first + ((i - first + 1 + stream.below(count - 1)) % count);
  }

  function setTie(at: number, supplier: number): void {
    tie[at] = supplier;
    trust[at] = 0.3;
    specificity[at] = 0;
  }

  /** Place in `tie` of the tie the producer will rely on most. */
  function choose(i: number): number {
    const suppliers = firms - producers;
    const first = TIES * i;
    let best = first;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = first; at < first + TIES; at++) {
      const score = appeal[tie[at]!]! + 0.5 * trust[at]! + 0.2 * specificity[at]!;
      if (score > bestScore) {
        bestScore = score;
        best = at;
      }
    }
    let winner = -1;
    for (let k = 0; k < DRAWN; k++) {
      const supplier = producers + stream.below(suppliers);
      const score = appeal[supplier]! + 0.05;
      if (score > bestScore) {
        bestScore = score;
        winner = supplier;
      }
    }
    if (winner < 0) return best;
    let least = first;
    for (let at = first + 1; at < first + TIES; at++) if (trust[at]! < trust[least]!) least = at;
    setTie(least, winner);
    return least;
  }

  function source(): void {
    for (let j = producers; j < firms; j++) {
      weight[j] = 0;
      appeal[j] = quality[j]! - price[j]!;
    }
    for (let i = 0; i < producers; i++) {
      const chosen = choose(i);
      let paid = 0;
      let got = 0;
      for (let at = TIES * i; at < TIES * i + TIES; at++) {
        const j = tie[at]!;
        const own = at === chosen;
        const share = own ? 0.4 : 0.2;
        trust[at] = own ? trust[at]! + 0.1 * (1 - trust[at]!) : 0.98 * trust[at]!;
        specificity[at] = own ? specificity[at]! + 0.05 * (1 - specificity[at]!) : 0.97 * specificity[at]!;
        paid += share * price[j]! * (1 - 0.1 * specificity[at]!);
        got += share * quality[j]!;
        weight[j]! += share * weight[i]!;
      }
      inputPrice[i] = paid;
      inputQuality[i] = got;
    }
  }

  function demand(): void {
    let total = 0;
    for (let i = 0; i < producers; i++) {
      attraction[i] = Math.exp(3 * (0.7 * quality[i]! + 0.3 * inputQuality[i]!) - 4 * price[i]!);
      total += attraction[i]!;
    }
    for (let i = 0; i < producers; i++) weight[i] = 0.8 * weight[i]! + (0.2 * producers * attraction[i]!) / total;
  }

  function imitate(): void {
    for (let i = 0; i < firms; i++) {
      const peer = neighbour[NEIGHBOURS * i + stream.below(NEIGHBOURS)]!;
      const own = CAPABILITIES * i;
      const other = CAPABILITIES * peer;
      let squares = 0;
      for (let k = 0; k < CAPABILITIES; k++) {
        const gap = capability[other + k]! - capability[own + k]!;
        squares += gap * gap;
      }
      const distance = Math.sqrt(squares);
      const gain = 0.15 * distance * (1.2 - distance);
      if (!(gain > 0 && quality[peer]! > quality[i]!)) continue;
      quality[i]! += gain * (quality[peer]! - quality[i]!);
      for (let k = 0; k < CAPABILITIES; k++)
        capability[own + k] = capability[own + k]! + gain * (capability[other + k]! - capability[own + k]!);
    }
  }

  function innovate(): void {
    for (let i = 0; i < firms; i++) {
      if (!(stream.uniform() < 0.05)) continue;
      const z = stream.normal();
      capability[CAPABILITIES * i + ((time + i) % CAPABILITIES)]! += 0.2 * z;
      if (z > 0) quality[i]! += 0.03 * z;
      else cost[i]! *= 1 + 0.02 * z;
    }
  }

  function close(i: number): void {
    if (cash[i]! > 5) cash[i]! -= 0.1 * (cash[i]! - 5);
    age[i]! += 1;
    if (cash[i]! < 0) left[leaving++] = i;
  }

  function settleProducers(): void {
    for (let i = 0; i < producers; i++) {
      const unit = 0.6 * cost[i]! + 0.4 * inputPrice[i]!;
      cash[i]! += weight[i]! * (price[i]! - unit) - 0.18;
      price[i]! += 0.2 * (1.25 * unit - price[i]!);
      close(i);
    }
  }

  function settleSuppliers(): void {
    for (let j = producers; j < firms; j++) {
      cash[j]! += weight[j]! * (price[j]! - cost[j]!) - 0.18;
      price[j]! += 0.1 * (cost[j]! * (1.1 + 0.15 * Math.min(weight[j]!, 2)) - price[j]!);
      close(j);
    }
  }

  function spinOff(i: number, parent: number): void {
    quality[i] = 0.97 * quality[parent]! + 0.03;
    cost[i] = cost[parent]!;
    price[i] = price[parent]!;
    cash[i] = 2;
    age[i] = 0;
    for (let k = 0; k < CAPABILITIES; k++)
      capability[CAPABILITIES * i + k] = capability[CAPABILITIES * parent + k]! + 0.05 * stream.normal();
    neighbour[NEIGHBOURS * i] = parent;
    if (i >= producers) {
      weight[i] = 1;
      return;
    }
    weight[i] = 0.3 * weight[parent]!;
    weight[parent]! *= 0.7;
    for (let k = 0; k < TIES; k++) setTie(TIES * i + k, tie[TIES * parent + k]!);
  }

  /** Fills the places listed in `left`, all of one population; returns how many they were. */
  function refill(first: number, end: number): number {
    let total = 0;
    let survivors = 0;
    let next = 0;
    for (let i = first; i < end; i++) {
      if (next < leaving && left[next] === i) {
        next += 1;
        continue;
      }
      total += weight[i]!;
      survivor[survivors] = i;
      reached[survivors++] = total;
    }
    for (let k = 0; k < leaving; k++) {
      const point = stream.uniform() * total;
      let low = 0;
      let high = survivors - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (reached[middle]! > point) high = middle;
        else low = middle + 1;
      }
      spinOff(left[k]!, survivor[low]!);
    }
    const filled = leaving;
    leaving = 0;
    return filled;
  }

  function observe(exits: number): void {
    let qualities = 0;
    let prices = 0;
    let sizes = 0;
    let squares = 0;
    for (let i = 0; i < firms; i++) {
      qualities += quality[i]!;
      prices += price[i]!;
    }
    for (let i = 0; i < producers; i++) {
      sizes += weight[i]!;
      squares += weight[i]! * weight[i]!;
    }
    let variances = 0;
    for (let k = 0; k < CAPABILITIES; k++) {
      let levels = 0;
      let levelSquares = 0;
      for (let at = k; at < CAPABILITIES * firms; at += CAPABILITIES) {
        levels += capability[at]!;
        levelSquares += capability[at]! * capability[at]!;
      }
      variances += levelSquares / firms - (levels / firms) * (levels / firms);
    }
    aggregates.exits = exits;
    aggregates.quality = qualities / firms;
    aggregates.price = prices / firms;
    aggregates.concentration = squares / (sizes * sizes);
    aggregates.heterogeneity = variances / CAPABILITIES;
  }

  return {
    aggregates,
    start(count, seed) {
      stream = createStream(seed);
      firms = count;
      producers = Math.floor(count / 2);
      time = 0;
      for (let i = 0; i < producers; i++) {
        found(i, 0, producers);
        for (let k = 0; k < TIES; k++) setTie(TIES * i + k, producers + stream.below(firms - producers));
      }
      for (let j = producers; j < firms; j++) found(j, producers, firms - producers);
    },
    tick() {
      source();
      demand();
      imitate();
      innovate();
      settleProducers();
      let exits = refill(0, producers);
      settleSuppliers();
      exits += refill(producers, firms);
      observe(exits);
      time += 1;
    },
  };
}
