import { createRequire } from "node:module";
import fs from "node:fs";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
const CHAINS = 3;
/** Where a firm came from, in the order of the `origin` column. */
const origins = [
	"startUp",
	"spinOff",
	"foreign",
	"stateSeeded"
];
// node_modules/seedrandom/lib/alea.js
var require_alea = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	(function(global, module, define) {
		function Alea(seed) {
			var me = this, mash = Mash();
			me.next = function() {
				var t = 2091639 * me.s0 + me.c * 23283064365386963e-26;
				me.s0 = me.s1;
				me.s1 = me.s2;
				return me.s2 = t - (me.c = t | 0);
			};
			me.c = 1;
			me.s0 = mash(" ");
			me.s1 = mash(" ");
			me.s2 = mash(" ");
			me.s0 -= mash(seed);
			if (me.s0 < 0) me.s0 += 1;
			me.s1 -= mash(seed);
			if (me.s1 < 0) me.s1 += 1;
			me.s2 -= mash(seed);
			if (me.s2 < 0) me.s2 += 1;
			mash = null;
		}
		function copy(f, t) {
			t.c = f.c;
			t.s0 = f.s0;
			t.s1 = f.s1;
			t.s2 = f.s2;
			return t;
		}
		function impl(seed, opts) {
			var xg = new Alea(seed), state = opts && opts.state, prng = xg.next;
			prng.int32 = function() {
				return xg.next() * 4294967296 | 0;
			};
			prng.double = function() {
				return prng() + (prng() * 2097152 | 0) * 11102230246251565e-32;
			};
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		function Mash() {
			var n = 4022871197;
			var mash = function(data) {
				data = String(data);
				for (var i = 0; i < data.length; i++) {
					n += data.charCodeAt(i);
					var h = .02519603282416938 * n;
					n = h >>> 0;
					h -= n;
					h *= n;
					n = h >>> 0;
					h -= n;
					n += h * 4294967296;
				}
				return (n >>> 0) * 23283064365386963e-26;
			};
			return mash;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.alea = impl;
	})(this$7, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/lib/xor128.js
var require_xor128 = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.next = function() {
				var t = me.x ^ me.x << 11;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				return me.w ^= me.w >>> 19 ^ t ^ t >>> 8;
			};
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor128 = impl;
	})(this$6, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/lib/xorwow.js
var require_xorwow = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var t = me.x ^ me.x >>> 2;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				me.w = me.v;
				return (me.d = me.d + 362437 | 0) + (me.v = me.v ^ me.v << 4 ^ (t ^ t << 1)) | 0;
			};
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.v = 0;
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				if (k == strseed.length) me.d = me.x << 10 ^ me.x >>> 4;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			t.v = f.v;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorwow = impl;
	})(this$5, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/lib/xorshift7.js
var require_xorshift7 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var X = me.x, i = me.i, t = X[i], v;
				t ^= t >>> 7;
				v = t ^ t << 24;
				t = X[i + 1 & 7];
				v ^= t ^ t >>> 10;
				t = X[i + 3 & 7];
				v ^= t ^ t >>> 3;
				t = X[i + 4 & 7];
				v ^= t ^ t << 7;
				t = X[i + 7 & 7];
				t = t ^ t << 13;
				v ^= t ^ t << 9;
				X[i] = v;
				me.i = i + 1 & 7;
				return v;
			};
			function init(me, seed) {
				var j, X = [];
				if (seed === (seed | 0)) X[0] = seed;
				else {
					seed = "" + seed;
					for (j = 0; j < seed.length; ++j) X[j & 7] = X[j & 7] << 15 ^ seed.charCodeAt(j) + X[j + 1 & 7] << 13;
				}
				while (X.length < 8) X.push(0);
				for (j = 0; j < 8 && X[j] === 0; ++j);
				if (j == 8) X[7] = -1;
				else X[j];
				me.x = X;
				me.i = 0;
				for (j = 256; j > 0; --j) me.next();
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.x = f.x.slice();
			t.i = f.i;
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.x) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorshift7 = impl;
	})(this$4, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/lib/xor4096.js
var require_xor4096 = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var w = me.w, X = me.X, i = me.i, t, v;
				me.w = w = w + 1640531527 | 0;
				v = X[i + 34 & 127];
				t = X[i = i + 1 & 127];
				v ^= v << 13;
				t ^= t << 17;
				v ^= v >>> 15;
				t ^= t >>> 12;
				v = X[i] = v ^ t;
				me.i = i;
				return v + (w ^ w >>> 16) | 0;
			};
			function init(me, seed) {
				var t, v, i, j, w, X = [], limit = 128;
				if (seed === (seed | 0)) {
					v = seed;
					seed = null;
				} else {
					seed = seed + "\0";
					v = 0;
					limit = Math.max(limit, seed.length);
				}
				for (i = 0, j = -32; j < limit; ++j) {
					if (seed) v ^= seed.charCodeAt((j + 32) % seed.length);
					if (j === 0) w = v;
					v ^= v << 10;
					v ^= v >>> 15;
					v ^= v << 4;
					v ^= v >>> 13;
					if (j >= 0) {
						w = w + 1640531527 | 0;
						t = X[j & 127] ^= v + w;
						i = 0 == t ? i + 1 : 0;
					}
				}
				if (i >= 128) X[(seed && seed.length || 0) & 127] = -1;
				i = 127;
				for (j = 512; j > 0; --j) {
					v = X[i + 34 & 127];
					t = X[i = i + 1 & 127];
					v ^= v << 13;
					t ^= t << 17;
					v ^= v >>> 15;
					t ^= t >>> 12;
					X[i] = v ^ t;
				}
				me.w = w;
				me.X = X;
				me.i = i;
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.i = f.i;
			t.w = f.w;
			t.X = f.X.slice();
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.X) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor4096 = impl;
	})(this$3, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/lib/tychei.js
var require_tychei = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var b = me.b, c = me.c, d = me.d, a = me.a;
				b = b << 25 ^ b >>> 7 ^ c;
				c = c - d | 0;
				d = d << 24 ^ d >>> 8 ^ a;
				a = a - b | 0;
				me.b = b = b << 20 ^ b >>> 12 ^ c;
				me.c = c = c - d | 0;
				me.d = d << 16 ^ c >>> 16 ^ a;
				return me.a = a - b | 0;
			};
			me.a = 0;
			me.b = 0;
			me.c = -1640531527;
			me.d = 1367130551;
			if (seed === Math.floor(seed)) {
				me.a = seed / 4294967296 | 0;
				me.b = seed | 0;
			} else strseed += seed;
			for (var k = 0; k < strseed.length + 20; k++) {
				me.b ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.a = f.a;
			t.b = f.b;
			t.c = f.c;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.tychei = impl;
	})(this$2, typeof module == "object" && module, typeof define == "function" && define);
}));
// node_modules/seedrandom/seedrandom.js
var require_seedrandom$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, pool, math) {
		var width = 256, chunks = 6, digits = 52, rngname = "random", startdenom = math.pow(width, chunks), significance = math.pow(2, digits), overflow = significance * 2, mask = width - 1, nodecrypto;
		function seedrandom(seed, options, callback) {
			var key = [];
			options = options == true ? { entropy: true } : options || {};
			var shortseed = mixkey(flatten(options.entropy ? [seed, tostring(pool)] : seed == null ? autoseed() : seed, 3), key);
			var arc4 = new ARC4(key);
			var prng = function() {
				var n = arc4.g(chunks), d = startdenom, x = 0;
				while (n < significance) {
					n = (n + x) * width;
					d *= width;
					x = arc4.g(1);
				}
				while (n >= overflow) {
					n /= 2;
					d /= 2;
					x >>>= 1;
				}
				return (n + x) / d;
			};
			prng.int32 = function() {
				return arc4.g(4) | 0;
			};
			prng.quick = function() {
				return arc4.g(4) / 4294967296;
			};
			prng.double = prng;
			mixkey(tostring(arc4.S), pool);
			return (options.pass || callback || function(prng, seed, is_math_call, state) {
				if (state) {
					if (state.S) copy(state, arc4);
					prng.state = function() {
						return copy(arc4, {});
					};
				}
				if (is_math_call) {
					math[rngname] = prng;
					return seed;
				} else return prng;
			})(prng, shortseed, "global" in options ? options.global : this == math, options.state);
		}
		function ARC4(key) {
			var t, keylen = key.length, me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];
			if (!keylen) key = [keylen++];
			while (i < width) s[i] = i++;
			for (i = 0; i < width; i++) {
				s[i] = s[j = mask & j + key[i % keylen] + (t = s[i])];
				s[j] = t;
			}
			(me.g = function(count) {
				var t, r = 0, i = me.i, j = me.j, s = me.S;
				while (count--) {
					t = s[i = mask & i + 1];
					r = r * width + s[mask & (s[i] = s[j = mask & j + t]) + (s[j] = t)];
				}
				me.i = i;
				me.j = j;
				return r;
			})(width);
		}
		function copy(f, t) {
			t.i = f.i;
			t.j = f.j;
			t.S = f.S.slice();
			return t;
		}
		function flatten(obj, depth) {
			var result = [], typ = typeof obj, prop;
			if (depth && typ == "object") for (prop in obj) try {
				result.push(flatten(obj[prop], depth - 1));
			} catch (e) {}
			return result.length ? result : typ == "string" ? obj : obj + "\0";
		}
		function mixkey(seed, key) {
			var stringseed = seed + "", smear, j = 0;
			while (j < stringseed.length) key[mask & j] = mask & (smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++);
			return tostring(key);
		}
		function autoseed() {
			try {
				var out;
				if (nodecrypto && (out = nodecrypto.randomBytes)) out = out(width);
				else {
					out = new Uint8Array(width);
					(global.crypto || global.msCrypto).getRandomValues(out);
				}
				return tostring(out);
			} catch (e) {
				var browser = global.navigator, plugins = browser && browser.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					global,
					plugins,
					global.screen,
					tostring(pool)
				];
			}
		}
		function tostring(a) {
			return String.fromCharCode.apply(0, a);
		}
		mixkey(math.random(), pool);
		if (typeof module == "object" && module.exports) {
			module.exports = seedrandom;
			try {
				nodecrypto = __require("crypto");
			} catch (ex) {}
		} else if (typeof define == "function" && define.amd) define(function() {
			return seedrandom;
		});
		else math["seed" + rngname] = seedrandom;
	})(typeof self !== "undefined" ? self : this$1, [], Math);
}));
// node_modules/seedrandom/index.js
var require_seedrandom = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var alea = require_alea();
	var xor128 = require_xor128();
	var xorwow = require_xorwow();
	var xorshift7 = require_xorshift7();
	var xor4096 = require_xor4096();
	var tychei = require_tychei();
	var sr = require_seedrandom$1();
	sr.alea = alea;
	sr.xor128 = xor128;
	sr.xorwow = xorwow;
	sr.xorshift7 = xorshift7;
	sr.xor4096 = xor4096;
	sr.tychei = tychei;
	module.exports = sr;
}));
// engine/math.ts
/**
* Elementary functions that give the same bits in every JavaScript engine.
*
* `Math.exp`, `Math.log`, `Math.sin` and their like differ by an ulp or more between engines and even between
* versions of one engine; only `+ − × ÷ √`, comparisons and integer operations are exact everywhere.
*
* `exp`, `log`, and the kernels of `sin` and `cos` are ported from fdlibm:
*   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*   Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
*   software is freely granted, provided that this notice is preserved.
*/
const double = /* @__PURE__ */ new Float64Array(1);
const words = new Int32Array(double.buffer);
const HIGH = 1;
const LN2_HIGH = .6931471803691238;
const LN2_LOW = 19082149292705877e-26;
const HALF_LN2 = .34657359027997264;
const INVERSE_LN2 = 1.4426950408889634;
const LOWEST_EXPONENT = -1021;
const powersOfTwo = /* @__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Float64Array(2045);
	table[1021] = 1;
	for (let k = 1; k <= 1023; k++) table[k - LOWEST_EXPONENT] = 2 * table[k - 1 - LOWEST_EXPONENT];
	for (let k = -1; k >= LOWEST_EXPONENT; k--) table[k - LOWEST_EXPONENT] = .5 * table[k + 1 - LOWEST_EXPONENT];
	return table;
})();
/**
* Half, with the sign of a number that is negative (1) or not (0): where signs are random, a branch is guessed wrong
* half the time.
*/
const half = Float64Array.of(.5, -.5);
/** e to the power x. Accurate to 1 ulp; 0 below −745.13, Infinity above 709.78, NaN for NaN. */
function exp(x) {
	if (!(x <= 709.782712893384)) return x > 0 ? Infinity : x;
	if (x < -745.1332191019411) return 0;
	const size = Math.abs(x);
	if (size < 3.725290298461914e-9) return 1 + x;
	const k = size === .34657359027997264 ? 0 : INVERSE_LN2 * x + half[Number(x < 0)] | 0;
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c = r - t * (.16666666666666602 + t * (-.0027777777777015593 + t * (6613756321437934e-20 + t * (-16533902205465252e-22 + t * 4.1381367970572385e-8))));
	const y = 1 - (low - r * c / (2 - c) - high);
	if (k >= LOWEST_EXPONENT) return k === 1024 ? y * 2 * powersOfTwo[2044] : y * powersOfTwo[k - LOWEST_EXPONENT];
	return y * powersOfTwo[k + 1e3 - LOWEST_EXPONENT] * powersOfTwo[21];
}
/** Natural logarithm. Accurate to 1 ulp; −Infinity at 0, NaN below. */
function log(x) {
	if (!(x >= SMALLEST_NORMAL && x < LARGEST_SCALED)) return logAtTheEdge(x);
	double[0] = x;
	const high = words[HIGH];
	const mantissa = high & 1048575;
	const k = (high >> 20) - 1023 + (mantissa + 614244 >> 20);
	return logOfScaled(x * powersOfTwo[-k - LOWEST_EXPONENT] - 1, mantissa, k);
}
const SMALLEST_NORMAL = 22250738585072014e-324;
/** Above this the scaling factor would be subnormal. */
const LARGEST_SCALED = 11235582092889474e291;
const TWO_54 = 0x40000000000000;
function logAtTheEdge(x) {
	if (x >= LARGEST_SCALED) return x === Infinity ? x : log(x / TWO_54) + 54 * LN2_LOW + 54 * LN2_HIGH;
	if (x === 0) return -Infinity;
	return x > 0 ? log(x * TWO_54) - 54 * LN2_LOW - 54 * LN2_HIGH : NaN;
}
/** ln(1 + f) + k ln 2, as in fdlibm's e_log.c; `mantissa` chooses between its two ways of summing. */
function logOfScaled(f, mantissa, k) {
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const odd = z * (.6666666666666735 + w * (.2857142874366239 + w * (.1818357216161805 + w * .14798198605116586)));
	const rest = w * (.3999999999940942 + w * (.22222198432149784 + w * .15313837699209373)) + odd;
	if ((mantissa - 398458 | 440401 - mantissa) > 0) {
		const half = .5 * f * f;
		return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
	}
	return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}
/** x to the power y for x > 0, as exp(y log x): relative error about |y log x| ulp. 0 to a positive power is 0. */
function power(x, y) {
	return exp(y * log(x));
}
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6077100506303966e-26;
const HALF_PI_3 = 20222662487959506e-37;
/** Full turn in radians. */
const TWO_PI = 6.283185307179586;
function sineKernel(x) {
	const z = x * x;
	return x + z * x * (-.16666666666666632 + z * (.00833333333332249 + z * (-.0001984126982985795 + z * (27557313707070068e-22 + z * (-2.5050760253406863e-8 + z * 158969099521155e-24)))));
}
function cosineKernel(x) {
	const z = x * x;
	return 1 - .5 * z + z * z * (.0416666666666666 + z * (-.001388888888887411 + z * (2480158728947673e-20 + z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 - z * 11359647557788195e-27)))));
}
function quarterTurn(x, turns) {
	const n = Math.floor(x / HALF_PI_1 + .5);
	const reduced = x - n * HALF_PI_1 - n * HALF_PI_2 - n * HALF_PI_3;
	const quadrant = n + turns & 3;
	const value = quadrant & 1 ? cosineKernel(reduced) : sineKernel(reduced);
	return quadrant & 2 ? -value : value;
}
/** Sine of an angle in radians, |x| up to about 100,000; absolute error below 1e−15 near the origin. */
function sin(x) {
	return quarterTurn(x, 0);
}
/** Cosine of an angle in radians, |x| up to about 100,000; absolute error below 1e−15 near the origin. */
function cos(x) {
	return quarterTurn(x, 1);
}
/**
* Quantile of the standard normal distribution: M. J. Wichura (1988), Algorithm AS 241 (PPND7), about 7 digits: finer
* than the 32-bit words it is fed with. Used instead of Box–Muller because 85 % of calls need no logarithm, and because
* it is monotone in u: two paths that share a draw then share its rank, which is what makes paired differences tight.
*
* @param u probability from 1e−10 to 1 − 1e−10, which holds every 32-bit word; the algorithm's far tail is left out
*/
function normalQuantile(u) {
	const q = u - .5;
	if (q <= .425 && q >= -.425) {
		const r = .180625 - q * q;
		return q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
	}
	return normalTail(q < 0 ? u : 1 - u, q);
}
function normalTail(u, q) {
	const r = Math.sqrt(-log(u)) - 1.6;
	const value = (((.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) / ((.12021132975 * r + .7370016425) * r + 1);
	return q < 0 ? -value : value;
}
/** v kept inside [low, high]. */
function clamp(v, low, high) {
	return v < low ? low : v > high ? high : v;
}
/** v where positive, else 0: the (…)+ of the model description. Exact, and without a branch to guess wrong. */
function positivePart(v) {
	return .5 * (v + Math.abs(v));
}
// engine/random.ts
var import_seedrandom = /* @__PURE__ */ __toESM(require_seedrandom(), 1);
/** What a draw decides. Two decisions must never share an entry; numbers stay fixed so that results do not move. */
const purposes = {
	regionIdentity: 1,
	founderIdentity: 2,
	supplierFounderIdentity: 3,
	spinOffIdentity: 4,
	startUpIdentity: 5,
	foreignIdentity: 6,
	stateSeededIdentity: 7,
	supplierIdentity: 8,
	targetHeading: 9,
	paradigmShift: 10,
	newbornSkill: 11,
	newbornSize: 12,
	newbornTraits: 13,
	newbornPosition: 14,
	newbornBelief: 15,
	newbornChain: 16,
	newbornAge: 17,
	supplierSkill: 18,
	supplierSearch: 19,
	demandAndCapacity: 20,
	fine: 21,
	bailOut: 22,
	observation: 23,
	innovationChance: 24,
	innovationSize: 25,
	position: 26,
	meetingAndSpinOff: 27,
	chainTest: 28,
	supplierLearning: 29,
	relocation: 30,
	startUpCount: 31,
	foreignCount: 32,
	stateSeededChance: 33,
	supplierCount: 34,
	newbornModel: 35,
	worldDemand: 36,
	randomShift: 37,
	broughtAlong: 38,
	broughtIdentity: 39
};
/**
* The two 32-bit words of the last draw, valid until the next one. An Int32Array because V8 boxes values read from
* unsigned ones.
*/
const drawnWords = /* @__PURE__ */ new Int32Array(2);
/**
* A Threefry block: key (k0, k1), counter (c0, c1) to two words, left in `drawnWords`. Threefry2x32 with 20 rounds
* (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3").
*/
function threefry(k0, k1, c0, c1) {
	const k2 = 466688986 ^ k0 ^ k1;
	let a = c0 + k0 | 0;
	let b = c1 + k1 | 0;
	a = a + b | 0;
	b = (b << 13 | b >>> 19) ^ a;
	a = a + b | 0;
	b = (b << 15 | b >>> 17) ^ a;
	a = a + b | 0;
	b = (b << 26 | b >>> 6) ^ a;
	a = a + b | 0;
	b = (b << 6 | b >>> 26) ^ a;
	a = a + k1 | 0;
	b = b + k2 + 1 | 0;
	a = a + b | 0;
	b = (b << 17 | b >>> 15) ^ a;
	a = a + b | 0;
	b = (b << 29 | b >>> 3) ^ a;
	a = a + b | 0;
	b = (b << 16 | b >>> 16) ^ a;
	a = a + b | 0;
	b = (b << 24 | b >>> 8) ^ a;
	a = a + k2 | 0;
	b = b + k0 + 2 | 0;
	a = a + b | 0;
	b = (b << 13 | b >>> 19) ^ a;
	a = a + b | 0;
	b = (b << 15 | b >>> 17) ^ a;
	a = a + b | 0;
	b = (b << 26 | b >>> 6) ^ a;
	a = a + b | 0;
	b = (b << 6 | b >>> 26) ^ a;
	a = a + k0 | 0;
	b = b + k1 + 3 | 0;
	a = a + b | 0;
	b = (b << 17 | b >>> 15) ^ a;
	a = a + b | 0;
	b = (b << 29 | b >>> 3) ^ a;
	a = a + b | 0;
	b = (b << 16 | b >>> 16) ^ a;
	a = a + b | 0;
	b = (b << 24 | b >>> 8) ^ a;
	a = a + k1 | 0;
	b = b + k2 + 4 | 0;
	a = a + b | 0;
	b = (b << 13 | b >>> 19) ^ a;
	a = a + b | 0;
	b = (b << 15 | b >>> 17) ^ a;
	a = a + b | 0;
	b = (b << 26 | b >>> 6) ^ a;
	a = a + b | 0;
	b = (b << 6 | b >>> 26) ^ a;
	drawnWords[0] = a + k2;
	drawnWords[1] = b + k0 + 5;
}
/**
* One block per agent for a purpose, agents 0 to n, with the agent's identity as key and (quarter, purpose) as counter:
* first words into `first`, second words into `second`.
*/
function drawColumn(high, low, n, quarter, purpose, first, second) {
	for (let i = 0; i < n; i++) {
		threefry(high[i], low[i], quarter, purpose);
		first[i] = drawnWords[0];
		second[i] = drawnWords[1];
	}
}
const SUB_DRAWS = 256;
/** Draws the words of (identity, quarter, purpose, index), index 0 to 2²³ for purposes that need several. */
function drawWords(high, low, quarter, purpose, index = 0) {
	threefry(high, low, quarter, Math.imul(index, SUB_DRAWS) + purpose | 0);
}
/** 2⁻³²: what makes a word a number below 1. */
const WORD_SCALE = 23283064365386963e-26;
/** A word as a uniform number in (0, 1), both ends excluded. */
function uniform(word) {
	return ((word >>> 0) + .5) * WORD_SCALE;
}
/** A word as a standard normal number. */
function normal(word) {
	return normalQuantile(((word >>> 0) + .5) * WORD_SCALE);
}
/** A word as an index below `length`. */
function pick(word, length) {
	return Math.floor((word >>> 0) * WORD_SCALE * length);
}
function finalise$1(word) {
	let h = word;
	h = Math.imul(h ^ h >>> 16, 2246822507);
	h = Math.imul(h ^ h >>> 13, 3266489909);
	return h ^ h >>> 16;
}
/**
* A uniform number in (0, 1) that belongs to a pair of agents for ever, whoever asks and whenever: two rounds of the
* MurmurHash3 finaliser over both identities. Cheaper than a Threefry block; a lookup, not a stream.
*/
function pairUniform(firmHigh, firmLow, supplierHigh, supplierLow) {
	return uniform(finalise$1(finalise$1(firmLow ^ Math.imul(supplierHigh, 2654435769)) ^ supplierLow ^ Math.imul(firmHigh, 2135587861)));
}
/** The golden ratio in 32 bits, SplitMix's increment. */
const SPLITMIX_INCREMENT = 2654435769;
/**
* The k-th of many words that one drawn word stands for: a SplitMix step. For choices among candidates, where an agent
* needs a dozen words a quarter and a Threefry block for each pair would cost more than everything else it does.
*/
function spread(word, k) {
	return finalise$1(word ^ Math.imul(k + 1, SPLITMIX_INCREMENT));
}
/**
* The 64-bit run key of a seed phrase, left in `drawnWords`. The phrase is spelled out in four hexadecimal digits per
* UTF-16 unit, because ARC4 by itself keeps only the low byte of a character (一 and 伀 would share one stream), and
* ends with a stop, because ARC4 repeats short keys ("1" and "11" would share another).
*/
function runKey(seed) {
	let spelled = "";
	for (let k = 0; k < seed.length; k++) spelled += seed.charCodeAt(k).toString(16).padStart(4, "0");
	const source = (0, import_seedrandom.default)(`${spelled}.`);
	drawnWords[0] = source.int32();
	drawnWords[1] = source.int32();
}
// engine/lever-ids.ts
/** Names of the levers by themselves: what holds their values in a run need not know what they are. */
/** The levers, in the order of the model description. */
const leverIds = [
	"rd",
	"train",
	"infra",
	"market",
	"insp",
	"brand",
	"fdi",
	"local",
	"green",
	"protect",
	"incub",
	"open",
	"credit",
	"supplier",
	"pole",
	"reform",
	"func",
	"lead"
];
const LEVERS = leverIds.length;
// engine/fast-object.ts
/** Keys of the largest object `JSON.parse` makes fast. */
const MOST_PARSED = 127;
/**
* A copy of an object in V8's fast representation, for objects whose fields the quarter's loops read by name. An object
* that grew key by key beyond a dozen keys is a hash table, and every `p.name` then costs a lookup; one that
* `JSON.parse` made has its fields in place from the start. From 128 keys on that makes a hash table too, but to an object
* of 127 as many again can be added. Only speed depends on it: with one slow object a quarter takes half as long again.
*/
function fastObject(source) {
	const shape = Object.entries(source).slice(0, MOST_PARSED).map(([key, value]) => `${JSON.stringify(key)}:${typeof value === "number" ? .5 : null}`);
	return Object.assign(JSON.parse(`{${shape.join()}}`), source);
}
// engine/state.ts
/**
* The state of a world as tables of columns (struct of arrays). This file is the only place that names a column;
* allocation, compaction, snapshots, the fingerprint and the model description are derived from it.
*
* `keep` says how long a value matters:
*   state   part of the world from quarter to quarter: saved, restored and hashed
*   quarter computed afresh every quarter, but follows its agent when slots are compacted
*   scratch used inside one process only
*/
const real$4 = (keep, symbol, meaning, width = 1) => ({
	kind: "real",
	keep,
	width,
	symbol,
	meaning
});
const integer$1 = (keep, symbol, meaning, width = 1) => ({
	kind: "integer",
	keep,
	width,
	symbol,
	meaning
});
const firmColumns = {
	identityHigh: integer$1("state", "", {
		en: "hereditary 64-bit identity, high word",
		zh: "可承袭的 64 位身份，高位字"
	}),
	identityLow: integer$1("state", "", {
		en: "hereditary 64-bit identity, low word",
		zh: "可承袭的 64 位身份，低位字"
	}),
	serial: integer$1("state", "", {
		en: "number of the firm within this run, in order of creation",
		zh: "本次运行中企业的编号，按创立次序"
	}),
	parent: integer$1("state", "", {
		en: "serial of the parent firm, −1 without one",
		zh: "母体企业的编号，没有则为 −1"
	}),
	region: integer$1("state", "r", {
		en: "region",
		zh: "所在区域"
	}),
	chain: integer$1("state", "c", {
		en: "value chain: 0 captive, 1 relational, 2 market",
		zh: "价值链：0 俘获型，1 关系型，2 市场型"
	}),
	origin: integer$1("state", "", {
		en: "0 start-up, 1 spin-off, 2 foreign (FDI), 3 state-seeded",
		zh: "0 新创，1 衍生，2 外资迁入，3 政府投建"
	}),
	birth: integer$1("state", "", {
		en: "quarter of birth; founders −19 to 0",
		zh: "出生季度；初始企业为 −19 至 0"
	}),
	capacity: real$4("state", "K", {
		en: "capacity, units of output per quarter, at least 0.2",
		zh: "产能，产品单位／季，不低于 0.2"
	}),
	cash: real$4("state", "C", {
		en: "cash, money",
		zh: "现金"
	}),
	efficiency: real$4("state", "A", {
		en: "labour efficiency relative to the world frontier, about 0.2 to 1.3",
		zh: "劳动效率，相对于世界前沿，约 0.2 至 1.3"
	}),
	quality: real$4("state", "q", {
		en: "product quality relative to the world frontier, about 0.2 to 1.3",
		zh: "产品质量，相对于世界前沿，约 0.2 至 1.3"
	}),
	positionX: real$4("state", "k1", {
		en: "position in knowledge space, first axis",
		zh: "在知识空间中的位置，第一轴"
	}),
	positionY: real$4("state", "k2", {
		en: "position in knowledge space, second axis",
		zh: "在知识空间中的位置，第二轴"
	}),
	beliefX: real$4("state", "b1", {
		en: "belief about where the market is, first axis",
		zh: "对市场所在位置的判断，第一轴"
	}),
	beliefY: real$4("state", "b2", {
		en: "belief about where the market is, second axis",
		zh: "对市场所在位置的判断，第二轴"
	}),
	functionLevel: real$4("state", "phi", {
		en: "function level: 0 assembly, 1 OEM, 2 ODM, 3 OBM; 0 to 3.3",
		zh: "功能等级：0 组装，1 代工，2 设计制造，3 自主品牌；取值 0 至 3.3"
	}),
	brand: real$4("state", "beta", {
		en: "own-brand stock, 0 to 1",
		zh: "自主品牌存量，0 至 1"
	}),
	tie: integer$1("state", "tie_s", {
		en: "slot of the supplier of each segment, −1 for imports",
		zh: "各环节供应商的槽位，进口为 −1"
	}, 4),
	tieSpecificity: real$4("state", "sigma_s", {
		en: "specificity of the tie of each segment, 0 to 1",
		zh: "各环节供应关系的专用性，0 至 1"
	}, 4),
	tieMatch: real$4("state", "z_s", {
		en: "match factor of the tie of each segment, 1 to 1 + mism",
		zh: "各环节供应关系的匹配系数，1 至 1 + mism"
	}, 4),
	specificity: real$4("state", "sigma", {
		en: "mean specificity over segments, 0 to 1",
		zh: "各环节专用性的均值，0 至 1"
	}),
	embeddedness: real$4("state", "emb", {
		en: "smoothed local share of inputs, 0 to 1",
		zh: "平滑后的本地投入占比，0 至 1"
	}),
	utilisation: real$4("state", "u", {
		en: "smoothed demand over capacity",
		zh: "平滑后的需求与产能之比"
	}),
	markUp: real$4("state", "mk", {
		en: "mark-up on unit cost; 0 until the first price is set",
		zh: "单位成本加成率；首次定价之前为 0"
	}),
	margin: real$4("state", "g", {
		en: "smoothed net margin on sales",
		zh: "平滑后的销售净利润率"
	}),
	talent: real$4("state", "talent", {
		en: "fixed trait, median 1",
		zh: "固定特质，中位数为 1"
	}),
	honesty: real$4("state", "honesty", {
		en: "fixed trait, weight of the pain of cheating",
		zh: "固定特质，以次充好之代价的权重"
	}),
	cheats: integer$1("state", "x", {
		en: "1 if it cheats this quarter",
		zh: "本季以次充好为 1"
	}),
	output: real$4("state", "y", {
		en: "output, units per quarter",
		zh: "产出，产品单位／季"
	}),
	unitCost: real$4("state", "c", {
		en: "unit cost net of the protection subsidy",
		zh: "扣除保护补贴后的单位成本"
	}),
	price: real$4("state", "p", {
		en: "price at the factory gate",
		zh: "出厂价格"
	}),
	labour: real$4("quarter", "n_i", {
		en: "labour at work this quarter, labour units",
		zh: "本季在岗用工，劳动单位"
	}),
	inputCost: real$4("quarter", "pIn", {
		en: "mean price paid for inputs",
		zh: "投入品的平均支付价格"
	}),
	localInputs: real$4("quarter", "", {
		en: "share of segments bought from local suppliers",
		zh: "向本地配套企业采购的环节占比"
	}),
	grossCost: real$4("quarter", "", {
		en: "unit cost before the honesty premium and the subsidy",
		zh: "未计诚信成本与补贴的单位成本"
	}),
	subsidy: real$4("quarter", "sub", {
		en: "protection subsidy per unit of output",
		zh: "单位产出的保护补贴"
	}),
	fit: real$4("quarter", "f", {
		en: "fit of the product to the market target, 0 to 1",
		zh: "产品与市场目标的契合度，0 至 1"
	}),
	exposure: real$4("quarter", "e", {
		en: "exposure to outside information, 0.005 to 1",
		zh: "对外部信息的开放度，0.005 至 1"
	}),
	plausibility: real$4("quarter", "pi", {
		en: "share of news that is believed, 0 to 1",
		zh: "被采信的新消息占比，0 至 1"
	}),
	learnedFrom: real$4("quarter", "", {
		en: "serial of the firm it learned from this quarter, −1 when from none",
		zh: "本季向哪家企业学习（企业序号，−1 为没有）"
	}),
	leaves: integer$1("quarter", "", {
		en: "what happens at the end of the quarter: 0 stays, 1 closes, 2 leaves the region for the outside",
		zh: "季末去向：0 留下，1 关闭，2 迁往区外"
	}),
	heldTie: integer$1("scratch", "", {
		en: "slot of the supplier of each segment at the start of the quarter, −1 for imports",
		zh: "季初各环节供应商的槽位，进口为 −1"
	}, 4),
	paid: real$4("scratch", "", {
		en: "price paid for the inputs of each segment",
		zh: "各环节投入品的支付价格"
	}, 4),
	limit: real$4("scratch", "", {
		en: "price an offer of another supplier must stay below, by segment",
		zh: "其他供应商的报价须低于此价，按环节"
	}, 4),
	shown: real$4("scratch", "", {
		en: "what a firm shows to those it meets, on one line of memory: see `shownAt`",
		zh: "企业向来往者展示的全部内容，集中在一行内存（见 `shownAt`）"
	}, 8),
	newsX: real$4("scratch", "o − b", {
		en: "how far what it observes lies from its belief, first axis",
		zh: "所观察到的与自身判断之差，第一轴"
	}),
	newsY: real$4("scratch", "o − b", {
		en: "how far what it observes lies from its belief, second axis",
		zh: "所观察到的与自身判断之差，第二轴"
	}),
	research: real$4("scratch", "rd_i", {
		en: "R&D spending",
		zh: "研发支出"
	}),
	effort: real$4("quarter", "ef", {
		en: "innovative effort",
		zh: "创新投入强度"
	}),
	talentFactor: real$4("scratch", "T", {
		en: "talent under the local human capital and institutions",
		zh: "在本地人力资本与制度下的才能"
	}),
	big: integer$1("quarter", "big", {
		en: "1 if capacity exceeds 2.5 times the regional mean",
		zh: "产能超过区域均值 2.5 倍为 1"
	}),
	logQuality: real$4("scratch", "ln q_eff", {
		en: "logarithm of delivered quality",
		zh: "交付质量的对数"
	}),
	logFit: real$4("scratch", "", {
		en: "logarithm of what fit does to perceived quality",
		zh: "契合度对感知质量之作用的对数"
	}),
	logPrice: real$4("scratch", "ln P", {
		en: "logarithm of the consumer price over the reference price",
		zh: "消费价格与参照价格之比的对数"
	}),
	logCapacity: real$4("scratch", "ln K", {
		en: "logarithm of capacity",
		zh: "产能的对数"
	}),
	pull: real$4("scratch", "a", {
		en: "attraction times size effect times demand noise",
		zh: "吸引力 × 规模效应 × 需求噪声"
	}),
	spinOffWord: integer$1("quarter", "", {
		en: "random word that decides whether it has a spin-off",
		zh: "决定是否衍生的随机字"
	}),
	opportunity: real$4("scratch", "xi", {
		en: "business opportunity won or lost, Laplace and rare, calmer in large firms",
		zh: "得到或失去的商机：稀少，服从拉普拉斯分布，大企业较平稳"
	}),
	firstWord: integer$1("scratch", "", {
		en: "first random word of a column draw",
		zh: "整列抽取的第一个随机字"
	}),
	secondWord: integer$1("scratch", "", {
		en: "second random word of a column draw",
		zh: "整列抽取的第二个随机字"
	}),
	thirdWord: integer$1("scratch", "", {
		en: "first random word of another column draw",
		zh: "另一次整列抽取的第一个随机字"
	}),
	fourthWord: integer$1("scratch", "", {
		en: "second random word of another column draw",
		zh: "另一次整列抽取的第二个随机字"
	}),
	firstNormal: real$4("scratch", "N", {
		en: "first standard normal of a column draw",
		zh: "整列抽取的第一个标准正态值"
	}),
	secondNormal: real$4("scratch", "N", {
		en: "second standard normal of a column draw",
		zh: "整列抽取的第二个标准正态值"
	})
};
/** Places in the `shown` column: a meeting then reads one line of memory instead of seven. */
const shownAt = {
	positionX: 0,
	positionY: 1,
	/** Efficiency and quality of the start of the quarter: what neighbours can copy. */
	efficiency: 2,
	quality: 3,
	margin: 4,
	big: 5,
	serial: 6
};
const supplierColumns = {
	identityHigh: integer$1("state", "", {
		en: "hereditary 64-bit identity, high word",
		zh: "可承袭的 64 位身份，高位字"
	}),
	identityLow: integer$1("state", "", {
		en: "hereditary 64-bit identity, low word",
		zh: "可承袭的 64 位身份，低位字"
	}),
	serial: integer$1("state", "", {
		en: "number of the supplier within this run, in order of creation",
		zh: "本次运行中配套企业的编号，按创立次序"
	}),
	region: integer$1("state", "r", {
		en: "region",
		zh: "所在区域"
	}),
	segment: integer$1("state", "s", {
		en: "input segment it serves, 0 to 3",
		zh: "所服务的投入品环节，0 至 3"
	}),
	birth: integer$1("state", "", {
		en: "quarter of birth; founders 0",
		zh: "出生季度；初始配套企业为 0"
	}),
	efficiency: real$4("state", "A_j", {
		en: "labour efficiency relative to the world frontier",
		zh: "劳动效率，相对于世界前沿"
	}),
	capacity: real$4("state", "K_j", {
		en: "capacity, units per quarter, at least 0.2",
		zh: "产能，单位／季，不低于 0.2"
	}),
	cash: real$4("state", "", {
		en: "cash, money",
		zh: "现金"
	}),
	load: real$4("state", "load", {
		en: "units supplied per quarter",
		zh: "每季供货量"
	}),
	labour: real$4("quarter", "n_j", {
		en: "labour at work this quarter, labour units",
		zh: "本季在岗用工，劳动单位"
	}),
	price: real$4("quarter", "p_j", {
		en: "price per unit before the match factor",
		zh: "未乘匹配系数的单价"
	}),
	topShare: real$4("quarter", "top", {
		en: "share of the largest client in its load",
		zh: "最大客户占其供货量的比例"
	}),
	clients: integer$1("quarter", "", {
		en: "number of client firms",
		zh: "客户企业数"
	}),
	closes: integer$1("quarter", "", {
		en: "1 if it fails this quarter",
		zh: "本季关闭为 1"
	}),
	orders: real$4("scratch", "", {
		en: "sum, number and largest of the orders of the quarter",
		zh: "本季订单的总量、笔数与最大一笔"
	}, 4),
	newSlot: integer$1("scratch", "", {
		en: "slot after compaction, −1 if gone",
		zh: "整理之后的槽位，已消失为 −1"
	}),
	listed: integer$1("scratch", "", {
		en: "slots ordered by region and segment: the lists firms search",
		zh: "按区域与环节排列的槽位：企业搜寻所用的名单"
	}),
	offer: real$4("scratch", "", {
		en: "price to those who ask; Infinity when overloaded",
		zh: "对询价者的报价；超负荷者为无穷大"
	}),
	firstWord: integer$1("scratch", "", {
		en: "first random word of a column draw",
		zh: "整列抽取的第一个随机字"
	}),
	secondWord: integer$1("scratch", "", {
		en: "second random word of a column draw",
		zh: "整列抽取的第二个随机字"
	}),
	firstNormal: real$4("scratch", "N", {
		en: "standard normal of a column draw",
		zh: "整列抽取的标准正态值"
	})
};
const regionColumns = {
	identityHigh: integer$1("state", "", {
		en: "identity, high word",
		zh: "身份，高位字"
	}),
	identityLow: integer$1("state", "", {
		en: "identity, low word",
		zh: "身份，低位字"
	}),
	wage: real$4("state", "w", {
		en: "wage relative to the frontier",
		zh: "工资，相对于世界前沿"
	}),
	wageClaim: real$4("state", "wE", {
		en: "wage that productivity would allow (rent sharing, downward rigid)",
		zh: "生产率所能支付的工资（租金分享，向下刚性）"
	}),
	labourForce: real$4("state", "L", {
		en: "labour force within reach, labour units",
		zh: "可及的劳动力，劳动单位"
	}),
	logistics: real$4("state", "lg", {
		en: "logistics and infrastructure level, 0 to 1",
		zh: "物流与基础设施水平，0 至 1"
	}),
	pollution: real$4("state", "poll", {
		en: "pollution stock, index",
		zh: "污染存量，指数"
	}),
	humanCapital: real$4("state", "hum", {
		en: "human capital, 0 to 1",
		zh: "人力资本，0 至 1"
	}),
	institutions: real$4("state", "inst", {
		en: "institutions: services, associations, 0 to 1",
		zh: "制度：服务体系与行业组织，0 至 1"
	}),
	reputation: real$4("state", "rep", {
		en: "collective reputation: slowly learned delivered quality",
		zh: "集体声誉：市场逐渐了解到的交付质量"
	}),
	cheatShare: real$4("state", "xbar", {
		en: "smoothed share of cheating firms, 0 to 1",
		zh: "平滑后的以次充好企业占比，0 至 1"
	}),
	capture: real$4("state", "chi", {
		en: "political capture, 0 to 1",
		zh: "政策俘获，0 至 1"
	}),
	consensusX: real$4("state", "bbar1", {
		en: "capacity-weighted mean belief, first axis",
		zh: "按产能加权的平均判断，第一轴"
	}),
	consensusY: real$4("state", "bbar2", {
		en: "capacity-weighted mean belief, second axis",
		zh: "按产能加权的平均判断，第二轴"
	}),
	employment: real$4("state", "E", {
		en: "employment of firms and suppliers, labour units",
		zh: "企业与配套企业的就业，劳动单位"
	}),
	labourWanted: real$4("state", "E*", {
		en: "labour that firms and suppliers would employ if they found it, labour units",
		zh: "企业与配套企业若招得到便会雇用的用工，劳动单位"
	}),
	hands: real$4("quarter", "hands", {
		en: "share of the labour wanted that is found, 0 to 1",
		zh: "所需用工中招得到的比例，0 至 1"
	}),
	agglomeration: real$4("state", "Phi", {
		en: "labour-pool factor on efficiency",
		zh: "作用于效率的劳动力池系数"
	}),
	valueAddedPerWorker: real$4("state", "VApw", {
		en: "value added per labour unit of the last quarter",
		zh: "上季每劳动单位的增加值"
	}),
	entries: real$4("state", "", {
		en: "firms entered since quarter 0",
		zh: "第 0 季以来进入的企业"
	}),
	exits: real$4("state", "", {
		en: "firms closed since quarter 0",
		zh: "第 0 季以来关闭的企业"
	}),
	relocations: real$4("state", "", {
		en: "firms that moved away since quarter 0",
		zh: "第 0 季以来迁出的企业"
	}),
	arrivals: real$4("state", "", {
		en: "firms that moved in from another region since quarter 0",
		zh: "第 0 季以来从其他区域迁入的企业"
	}),
	bailOuts: real$4("state", "", {
		en: "bail-outs since quarter 0",
		zh: "第 0 季以来的救助次数"
	}),
	spending: real$4("state", "", {
		en: "public spending since quarter 0, money",
		zh: "第 0 季以来的财政支出"
	}),
	taxes: real$4("state", "", {
		en: "profit tax since quarter 0, money",
		zh: "第 0 季以来的利润税"
	}),
	spent: real$4("state", "", {
		en: "public spending since quarter 0, money, as far as it is taken from the purse",
		zh: "第 0 季以来已从库款中扣除的财政支出"
	}),
	taxed: real$4("state", "", {
		en: "profit tax since quarter 0, money, as far as it has reached the purse",
		zh: "第 0 季以来已入库的利润税"
	}),
	purse: real$4("state", "N", {
		en: "net position of the government, money; below 0 it owes",
		zh: "政府净结余，负数为负债"
	}),
	revenue: real$4("state", "Rev", {
		en: "smoothed revenue, money per quarter",
		zh: "平滑后的财政收入，每季"
	}),
	force: real$4("state", "l_k", {
		en: "level in force of each lever",
		zh: "各杠杆在效的力度"
	}, LEVERS),
	outlays: real$4("state", "", {
		en: "what each lever cost beyond its rates since its rates were paid, money",
		zh: "各杠杆自上次付费以来在费率之外的支出"
	}, LEVERS),
	paid: real$4("quarter", "v_k", {
		en: "level paid of each lever",
		zh: "各杠杆已付费的力度"
	}, LEVERS),
	income: real$4("quarter", "T", {
		en: "revenue of the quarter, money",
		zh: "本季财政收入"
	}),
	landIncome: real$4("quarter", "", {
		en: "its part from land",
		zh: "其中的土地收益"
	}),
	services: real$4("quarter", "S", {
		en: "cost of public services, money",
		zh: "公共服务成本"
	}),
	shortfall: real$4("quarter", "", {
		en: "share of services that could not be paid, 0 to 1",
		zh: "付不出的公共服务比例，0 至 1"
	}),
	fundedShare: real$4("quarter", "", {
		en: "share of announced levels that is paid, 0 to 1",
		zh: "已宣布力度中付得起的比例，0 至 1"
	}),
	asked: real$4("quarter", "Q", {
		en: "money all levers would take in full",
		zh: "各项政策足额所需的资金"
	}),
	programmes: real$4("quarter", "", {
		en: "money paid for levers by their rates",
		zh: "按费率为各项政策支付的资金"
	}),
	newStartUps: real$4("quarter", "", {
		en: "start-ups founded this quarter",
		zh: "本季新创的企业"
	}),
	newSpinOffs: real$4("quarter", "", {
		en: "spin-offs founded this quarter",
		zh: "本季衍生的企业"
	}),
	newForeignFirms: real$4("quarter", "", {
		en: "foreign firms that came this quarter",
		zh: "本季迁入的外资企业"
	}),
	movedOutJobs: real$4("quarter", "", {
		en: "labour of the firms that moved away this quarter, labour units",
		zh: "本季外迁企业的用工，劳动单位"
	}),
	movedOutSkilledJobs: real$4("quarter", "", {
		en: "labour of those among them with own design or brand, labour units",
		zh: "其中具备设计或品牌功能的企业的用工，劳动单位"
	}),
	rent: real$4("state", "rho", {
		en: "rent index, at least 1",
		zh: "地租指数，不低于 1"
	}),
	labourCost: real$4("quarter", "W", {
		en: "wage times rent",
		zh: "工资乘以地租"
	}),
	density: real$4("quarter", "dens", {
		en: "knowledge density, 0 to 1.2",
		zh: "知识密度，0 至 1.2"
	}),
	transport: real$4("quarter", "tau", {
		en: "transport cost per unit of output",
		zh: "单位产出的运输成本"
	}),
	importPrice: real$4("quarter", "pExt", {
		en: "price of imported inputs",
		zh: "进口投入品的价格"
	}),
	segmentPrice: real$4("quarter", "pExt_s", {
		en: "price of the inputs of each segment from outside the region",
		zh: "各环节投入品的区外价格"
	}, 4),
	movedIn: real$4("quarter", "", {
		en: "firms that moved in from another region this quarter",
		zh: "本季从其他区域迁入的企业"
	}),
	convoys: real$4("quarter", "", {
		en: "large firms among them that bring a supplier along for certain",
		zh: "其中必定带来一家配套企业的大企业"
	}),
	inspection: real$4("quarter", "insp", {
		en: "inspection, 0 to 1",
		zh: "质检水平，0 至 1"
	}),
	inputPrice: real$4("quarter", "pI", {
		en: "input price a newcomer expects",
		zh: "新来者预期的投入品价格"
	}),
	entryFactor: real$4("quarter", "bar", {
		en: "share of entry that captured politics lets through",
		zh: "被俘获的政治所放行的进入比例"
	}),
	hurdle: real$4("quarter", "bar_K", {
		en: "share of newcomers that the scale of the leaders lets in",
		zh: "领先企业的规模所放行的新企业比例"
	}),
	firms: real$4("quarter", "n", {
		en: "firms alive",
		zh: "存续企业数"
	}),
	suppliers: real$4("quarter", "", {
		en: "suppliers alive",
		zh: "存续配套企业数"
	}),
	beliefSpread: real$4("quarter", "V", {
		en: "mean squared distance of beliefs to the consensus",
		zh: "判断到共识的平均距离平方"
	})
};
/** One row: the world outside the regions. */
const worldColumns = {
	targetX: real$4("state", "m1", {
		en: "market target, first axis",
		zh: "市场目标，第一轴"
	}),
	targetY: real$4("state", "m2", {
		en: "market target, second axis",
		zh: "市场目标，第二轴"
	}),
	heading: real$4("state", "omega", {
		en: "direction of the target’s drift, radians",
		zh: "市场目标漂移的方向，弧度"
	}),
	marketLevel: real$4("state", "", {
		en: "demand shock still in force, 1 without one",
		zh: "仍在起作用的需求冲击，没有则为 1"
	}),
	cycle: real$4("state", "cycle", {
		en: "business cycle of demand, logarithm",
		zh: "需求的景气波动，对数"
	}),
	trend: real$4("state", "trend", {
		en: "permanent changes of demand so far, logarithm",
		zh: "需求迄今的永久性变化，对数"
	}),
	rivalLevel: real$4("state", "", {
		en: "rivals that entered by an event, 1 without any",
		zh: "因事件进入的竞争对手，没有则为 1"
	}),
	leaked: real$4("state", "leaked", {
		en: "know-how rivals have learned from the regions, logarithm of their gain",
		zh: "对手从各区域学到的诀窍，即其增益的对数"
	}),
	imitable: real$4("state", "copied", {
		en: "share of the markets served with goods that can be copied",
		zh: "以可被模仿的产品供应的市场份额"
	}),
	market: real$4("quarter", "M_c", {
		en: "size of the market of each chain",
		zh: "各链条的市场规模"
	}, CHAINS),
	rivals: real$4("quarter", "H_c", {
		en: "mass of rival attraction in each chain",
		zh: "各链条中竞争对手的吸引力总量"
	}, CHAINS),
	perPull: real$4("quarter", "d_c", {
		en: "demand per unit of pull in each chain",
		zh: "各链条中每单位吸引力对应的需求"
	}, CHAINS),
	pulled: real$4("quarter", "S_c", {
		en: "pull of all firms of all regions in each chain",
		zh: "各链条中所有区域全部企业的吸引力之和"
	}, CHAINS),
	outsideWage: real$4("quarter", "w_out", {
		en: "wage of the outside place",
		zh: "区外地点的工资"
	})
};
/** Kinds and lengths of the columns of a table for `rows` agents. */
function columnSizes(table, rows) {
	return Object.values(table).map(({ kind, width }) => ({
		kind,
		length: rows * width
	}));
}
/** Cuts every column of a table for `rows` agents from an arena. */
function allocate(table, rows, arena) {
	const columns = {};
	for (const [name, { kind, width }] of Object.entries(table)) columns[name] = kind === "integer" ? arena.integers(rows * width) : arena.reals(rows * width);
	return fastObject(columns);
}
/** The columns of a table that matter at least as long as `keep` says, in declared order. */
function columnsKept(table, keep) {
	return Object.keys(table).filter((name) => {
		const kept = table[name].keep;
		return kept === "state" || keep === "quarter" && kept === "quarter";
	});
}
/** Unsigned LEB128. */
function unsigned(value) {
	const bytes = [];
	let rest = value;
	do {
		const more = rest > 127;
		bytes.push(rest & 127 | (more ? 128 : 0));
		rest >>>= 7;
	} while (rest > 0);
	return bytes;
}
/** Signed LEB128 of a 32-bit integer. */
function signed(value) {
	const bytes = [];
	let rest = value | 0;
	for (;;) {
		const byte = rest & 127;
		rest >>= 7;
		if (rest === 0 && (byte & 64) === 0 || rest === -1 && (byte & 64) !== 0) return [...bytes, byte];
		bytes.push(byte | 128);
	}
}
const real$3 = /* @__PURE__ */ new Float64Array(1);
const bytesOfReal = new Uint8Array(real$3.buffer);
function variable(index) {
	const at = unsigned(index);
	return {
		get: [32, at],
		set: (value) => [
			value,
			33,
			at
		],
		tee: (value) => [
			value,
			34,
			at
		]
	};
}
const binary = (...opcode) => (a, b) => [
	a,
	b,
	opcode
];
const unary = (...opcode) => (a) => [a, opcode];
const vector = (opcode) => [253, ...unsigned(opcode)];
/** Alignment hint 0 and an offset: where the bytes lie is the caller's business. */
const memory = (offset) => [0, unsigned(offset)];
const int = (value) => [65, signed(value)];
/** Moves bytes; the two places may overlap. */
const moveBytes = (to, from, bytes) => [
	to,
	from,
	bytes,
	252,
	10,
	0,
	0
];
const call = (functionIndex, argument) => [
	argument,
	16,
	unsigned(functionIndex)
];
/** Runs `body` when the condition is not 0. */
const when = (condition, body) => [
	condition,
	4,
	64,
	body,
	11
];
/** Repeats `body`, whose last expression says whether to go on, at least once. */
const repeatWhile = (body, condition) => [
	3,
	64,
	body,
	condition,
	13,
	0,
	11
];
const i32 = {
	add: binary(106),
	sub: binary(107),
	mul: binary(108),
	and: binary(113),
	shiftLeft: binary(116),
	less: binary(72),
	greater: binary(74),
	not: unary(69),
	load: (address, offset = 0) => [
		address,
		40,
		memory(offset)
	],
	store: (address, value, offset = 0) => [
		address,
		value,
		54,
		memory(offset)
	]
};
const v128 = {
	load: (address, offset = 0) => [
		address,
		vector(0),
		memory(offset)
	],
	/** Two 32-bit words into the low half. */
	loadHalf: (address) => [
		address,
		vector(93),
		memory(0)
	],
	store: (address, value) => [
		address,
		value,
		vector(11),
		memory(0)
	],
	/** One 32-bit word into a lane. */
	loadWord: (address, lane, into) => [
		address,
		into,
		vector(86),
		memory(0),
		lane
	],
	/** One real into a lane. */
	loadReal: (address, lane, into) => [
		address,
		into,
		vector(87),
		memory(0),
		lane
	],
	/** One 64-bit lane to memory. */
	storeLane: (address, lane, value) => [
		address,
		value,
		vector(91),
		memory(0),
		lane
	],
	and: binary(...vector(78)),
	or: binary(...vector(80)),
	xor: binary(...vector(81)),
	/** Bits of `a` where the mask is 1, of `b` where it is 0. */
	select: (a, b, mask) => [
		a,
		b,
		mask,
		vector(82)
	]
};
const i32x4 = {
	constant: (a, b, c, d) => [vector(12), [
		a,
		b,
		c,
		d
	].map((value) => wide(value).slice(0, 4))],
	splat: unary(...vector(17)),
	lane: (a, lane) => [
		a,
		vector(27),
		lane
	],
	add: binary(...vector(174)),
	mul: binary(...vector(181)),
	shiftLeft: (a, by) => [
		a,
		int(by),
		vector(171)
	],
	shiftRight: (a, by) => [
		a,
		int(by),
		vector(173)
	],
	/** Two reals to whole numbers in the low half. */
	ofReals: unary(...vector(252)),
	/** The high half moved to the low one. */
	highHalf: (a) => [
		a,
		a,
		vector(13),
		[
			8,
			9,
			10,
			11,
			12,
			13,
			14,
			15,
			8,
			9,
			10,
			11,
			12,
			13,
			14,
			15
		]
	],
	/** The low halves of two, one after the other. */
	lowHalves: (a, b) => [
		a,
		b,
		vector(13),
		[
			0,
			1,
			2,
			3,
			4,
			5,
			6,
			7,
			16,
			17,
			18,
			19,
			20,
			21,
			22,
			23
		]
	],
	/** Words 0 and 2 of two, one after the other: masks of reals as masks of integers. */
	evenWords: (a, b) => [
		a,
		b,
		vector(13),
		[
			0,
			1,
			2,
			3,
			8,
			9,
			10,
			11,
			16,
			17,
			18,
			19,
			24,
			25,
			26,
			27
		]
	]
};
const i64x2 = {
	constant: (value) => [
		vector(12),
		wide(value),
		wide(value)
	],
	shiftLeft: (a, by) => [
		a,
		int(by),
		vector(203)
	],
	shiftRight: (a, by) => [
		a,
		int(by),
		vector(205)
	],
	add: binary(...vector(206)),
	sub: binary(...vector(209)),
	greater: binary(...vector(217)),
	/** The low two 32-bit integers, widened. */
	ofLow: unary(...vector(199)),
	/** The low words of both lanes side by side in the low half. */
	lowWords: (a) => [
		a,
		a,
		vector(13),
		[
			0,
			1,
			2,
			3,
			8,
			9,
			10,
			11,
			0,
			1,
			2,
			3,
			8,
			9,
			10,
			11
		]
	],
	bitmask: unary(...vector(196))
};
/** A 32-bit integer as eight bytes. */
function wide(value) {
	const sign = value < 0 ? 255 : 0;
	return [
		value & 255,
		value >> 8 & 255,
		value >> 16 & 255,
		value >> 24 & 255,
		sign,
		sign,
		sign,
		sign
	];
}
const f64x2 = {
	constant(value) {
		real$3[0] = value;
		const bytes = [...bytesOfReal];
		return [
			vector(12),
			bytes,
			bytes
		];
	},
	lane: (a, lane) => [
		a,
		vector(33),
		lane
	],
	withLane: (a, lane, value) => [
		a,
		value,
		vector(34),
		lane
	],
	abs: unary(...vector(236)),
	negate: unary(...vector(237)),
	squareRoot: unary(...vector(239)),
	truncate: unary(...vector(122)),
	add: binary(...vector(240)),
	sub: binary(...vector(241)),
	mul: binary(...vector(242)),
	div: binary(...vector(243)),
	splat: unary(...vector(20)),
	differs: binary(...vector(72)),
	less: binary(...vector(73)),
	greater: binary(...vector(74)),
	atLeast: binary(...vector(76)),
	/** The low two 32-bit integers, signed or unsigned, as reals. */
	ofIntegers: unary(...vector(254)),
	ofWords: unary(...vector(255))
};
function kernelFunction(name, parameters, write, result) {
	const locals = [];
	return {
		name,
		parameters,
		locals,
		body: write(parameters.map((_, k) => variable(k)), (type) => variable(parameters.length + locals.push(type) - 1)),
		result
	};
}
const text = (value) => [unsigned(value.length), [...value].map((letter) => letter.charCodeAt(0))];
const list = (items) => [unsigned(items.length), items];
function flat(code, into = []) {
	if (typeof code === "number") into.push(code);
	else for (const part of code) flat(part, into);
	return into;
}
function section(id, content) {
	const bytes = flat(content);
	return [
		id,
		unsigned(bytes.length),
		bytes
	];
}
/**
* Bytes of a module that imports a memory and functions from reals to reals as `from.memory` and `from.<name>`, and
* exports kernels.
*
* @param imports names of the imported functions; function k of `call` is the k-th of them
* @param pages size of the memory, 64 KiB each
*/
function moduleBytes(imports, kernels, pages) {
	const signatures = [[
		96,
		list([124]),
		list([124])
	], ...kernels.map(({ parameters, result }) => [
		96,
		list(parameters),
		list(result === void 0 ? [] : [result])
	])];
	return new Uint8Array(flat([
		[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		section(1, list(signatures)),
		section(2, list([[
			text("from"),
			text("memory"),
			2,
			1,
			unsigned(pages),
			unsigned(pages)
		], ...imports.map((name) => [
			text("from"),
			text(name),
			0,
			0
		])])),
		section(3, list(kernels.map((_, k) => unsigned(k + 1)))),
		section(7, list(kernels.map(({ name }, k) => [
			text(name),
			0,
			unsigned(imports.length + k)
		]))),
		section(10, list(kernels.map(({ locals, body }) => {
			const bytes = flat([
				list(locals.map((type) => [1, type])),
				body,
				11
			]);
			return [unsigned(bytes.length), bytes];
		})))
	]));
}
// engine/kernels/simd-search.ts
/** The supplier search of `kernels.ts` four segments at a time: its twin's operations in the same order, see there. */
const { add: add$1, sub: sub$1, mul: mul$1, less, constant: real$2 } = f64x2;
/** Offers of the supplier search worth a second look, four segments at a time: see `Kernels.offers`. */
const offers = kernelFunction("offers", [
	127,
	127,
	127,
	127,
	127,
	127,
	127,
	127,
	127,
	127,
	124
], ([words, region, end, tries, starts, reach, price, limit, slot, target, border], local) => {
	const [k, at, cheap] = [
		local(127),
		local(127),
		local(127)
	];
	const [word, salt, h, edge] = Array.from({ length: 4 }, () => local(123));
	const [list, asked, reachAsked, below, belowToo] = Array.from({ length: 5 }, () => local(123));
	const [reachList, reachListToo, found, foundToo, lists, listsToo] = Array.from({ length: 6 }, () => local(123));
	const mix = (by, factor) => h.set(i32x4.mul(v128.xor(h.get, i32x4.shiftRight(h.get, by)), i32x4.splat(int(factor))));
	const step = (times) => Math.imul(times, SPLITMIX_INCREMENT);
	const look = (some, inRow, isList, inList) => [
		inRow.set(add$1(f64x2.ofWords(some), real$2(.5))),
		isList.set(f64x2.atLeast(inRow.get, edge.get)),
		inRow.set(mul$1(sub$1(inRow.get, v128.and(edge.get, isList.get)), v128.select(inList.get, reachAsked.get, isList.get)))
	];
	const priceAt = (lane) => i32.add(price.get, i32.shiftLeft(i32x4.lane(h.get, lane), int(3)));
	const note = (lane, keep) => [
		i32.store(target.get, i32.add(slot.get, int(lane))),
		i32.store(target.get, i32x4.lane(h.get, lane), 4),
		target.set(i32.add(target.get, keep))
	];
	const pair = (first, limits) => [
		cheap.set(i64x2.bitmask(less(v128.loadReal(priceAt(first + 1), 1, v128.loadReal(priceAt(first), 0, real$2(0))), limits.get))),
		note(first, i32.shiftLeft(i32.and(cheap.get, int(1)), int(3))),
		note(first + 1, i32.shiftLeft(i32.and(cheap.get, int(2)), int(2)))
	];
	return [
		edge.set(f64x2.splat(border.get)),
		repeatWhile([
			word.set(i32x4.splat(i32.load(words.get))),
			at.set(i32.load(region.get)),
			k.set(i32.load(i32.add(tries.get, i32.shiftLeft(at.get, int(2))))),
			at.set(i32.shiftLeft(at.get, int(5))),
			list.set(v128.load(i32.add(starts.get, at.get))),
			asked.set(v128.load(i32.add(starts.get, at.get), 16)),
			at.set(i32.add(reach.get, i32.shiftLeft(at.get, int(1)))),
			reachList.set(v128.load(at.get)),
			reachListToo.set(v128.load(at.get, 16)),
			reachAsked.set(v128.load(at.get, 32)),
			below.set(v128.load(limit.get)),
			belowToo.set(v128.load(limit.get, 16)),
			salt.set(i32x4.constant(step(1), step(2), step(3), step(4))),
			repeatWhile([
				h.set(v128.xor(word.get, salt.get)),
				mix(16, 2246822507),
				mix(13, 3266489909),
				h.set(v128.xor(h.get, i32x4.shiftRight(h.get, 16))),
				look(h.get, found, lists, reachList),
				look(i32x4.highHalf(h.get), foundToo, listsToo, reachListToo),
				h.set(i32x4.add(i32x4.lowHalves(i32x4.ofReals(found.get), i32x4.ofReals(foundToo.get)), v128.select(list.get, asked.get, i32x4.evenWords(lists.get, listsToo.get)))),
				pair(0, below),
				pair(2, belowToo),
				salt.set(i32x4.add(salt.get, i32x4.splat(int(step(4)))))
			], i32.greater(k.tee(i32.sub(k.get, int(1))), int(0))),
			region.set(i32.add(region.get, int(4))),
			limit.set(i32.add(limit.get, int(32))),
			slot.set(i32.add(slot.get, int(4)))
		], i32.less(words.tee(i32.add(words.get, int(4))), end.get)),
		target.get
	];
}, 127);
// engine/kernels/simd-kernels.ts
/**
* The column kernels of `kernels.ts` two and four values at a time, in WebAssembly with fixed 128-bit vectors. For
* every value they do the operations of their twins in `math.ts` and `random.ts` in the same order, so the bits are the
* same; where the twin branches on a random number they take both ways and keep one, so the processor never waits for a
* wrong guess.
*/
const { add, sub, mul, div, constant: real$1 } = f64x2;
/** c0 + x (c1 + x (c2 + …)). */
function horner(x, [first, ...rest]) {
	return rest.length === 0 ? real$1(first) : add(real$1(first), mul(x, horner(x, rest)));
}
/** `value` where both lanes are usual, else the result of the scalar function, which handles the edges. */
function edges(result, x, usual, twin) {
	const lane = (k) => call(twin, f64x2.lane(x, k));
	return when(i32.less(i64x2.bitmask(usual), int(3)), result.set(f64x2.withLane(f64x2.withLane(result.get, 0, lane(0)), 1, lane(1))));
}
/** The scalar functions a kernel calls for edge cases, by the number under which the module imports them. */
const scalarImports = {
	exp: 0,
	log: 1
};
const ROTATIONS = [[
	13,
	15,
	26,
	6
], [
	17,
	29,
	16,
	24
]];
/** Threefry2x32-20: see `drawColumn` in random.ts. */
const draw = kernelFunction("draw", [
	127,
	127,
	127,
	127,
	127,
	127,
	127
], ([high, low, bytes, quarter, purpose, first, second], local) => {
	const at = local(127);
	const [a, b, counterA, counterB] = [
		local(123),
		local(123),
		local(123),
		local(123)
	];
	const key = [
		local(123),
		local(123),
		local(123)
	];
	const rounds = Array.from({ length: 5 }, (_, k) => [
		ROTATIONS[k % 2].map((by) => [a.set(i32x4.add(a.get, b.get)), b.set(v128.xor(v128.or(i32x4.shiftLeft(b.get, by), i32x4.shiftRight(b.get, 32 - by)), a.get))]),
		a.set(i32x4.add(a.get, key[(k + 1) % 3].get)),
		b.set(i32x4.add(i32x4.add(b.get, key[(k + 2) % 3].get), i32x4.splat(int(k + 1))))
	]);
	return [
		counterA.set(i32x4.splat(quarter.get)),
		counterB.set(i32x4.splat(purpose.get)),
		repeatWhile([
			key[0].set(v128.load(i32.add(high.get, at.get))),
			key[1].set(v128.load(i32.add(low.get, at.get))),
			key[2].set(v128.xor(v128.xor(i32x4.splat(int(466688986)), key[0].get), key[1].get)),
			a.set(i32x4.add(counterA.get, key[0].get)),
			b.set(i32x4.add(counterB.get, key[1].get)),
			rounds,
			v128.store(i32.add(first.get, at.get), a.get),
			v128.store(i32.add(second.get, at.get), b.get)
		], i32.less(at.tee(i32.add(at.get, int(16))), bytes.get))
	];
});
/** e^x in place: see `exp` in math.ts. */
const exponential = kernelFunction("exp", [127, 127], ([at, end], local) => {
	const [x, size, sign, k, high, low, r, t, c, result] = Array.from({ length: 10 }, () => local(123));
	return repeatWhile([
		x.set(v128.load(at.get)),
		size.set(f64x2.abs(x.get)),
		sign.set(v128.and(x.get, real$1(-0))),
		k.set(f64x2.truncate(add(mul(real$1(INVERSE_LN2), x.get), v128.or(real$1(.5), sign.get)))),
		k.set(v128.and(k.get, f64x2.differs(size.get, real$1(HALF_LN2)))),
		high.set(sub(x.get, mul(k.get, real$1(LN2_HIGH)))),
		low.set(mul(k.get, real$1(LN2_LOW))),
		r.set(sub(high.get, low.get)),
		t.set(mul(r.get, r.get)),
		c.set(sub(r.get, mul(t.get, horner(t.get, [
			.16666666666666602,
			-.0027777777777015593,
			6613756321437934e-20,
			-16533902205465252e-22,
			4.1381367970572385e-8
		])))),
		result.set(sub(real$1(1), sub(sub(low.get, div(mul(r.get, c.get), sub(real$1(2), c.get))), high.get))),
		result.set(mul(result.get, i64x2.shiftLeft(i64x2.add(i64x2.ofLow(i32x4.ofReals(k.get)), i64x2.constant(1023)), 52))),
		result.set(v128.select(add(real$1(1), x.get), result.get, f64x2.less(size.get, real$1(3.725290298461914e-9)))),
		edges(result, x.get, f64x2.less(size.get, real$1(700)), scalarImports.exp),
		v128.store(at.get, result.get)
	], i32.less(at.tee(i32.add(at.get, int(16))), end.get));
});
/** ln x of a normal positive x, as an expression: see `log` in math.ts. */
function logarithm(x, local) {
	const [mantissa, k, f, s, z, w, rest, half, low, high] = Array.from({ length: 10 }, () => local(123));
	const word = i64x2.shiftRight(x, 32);
	const odd = mul(z.get, horner(w.get, [
		.6666666666666735,
		.2857142874366239,
		.1818357216161805,
		.14798198605116586
	]));
	const even = mul(w.get, horner(w.get, [
		.3999999999940942,
		.22222198432149784,
		.15313837699209373
	]));
	return [
		mantissa.set(v128.and(word, i64x2.constant(1048575))),
		k.set(i64x2.add(i64x2.sub(i64x2.shiftRight(word, 20), i64x2.constant(1023)), i64x2.shiftRight(i64x2.add(mantissa.get, i64x2.constant(614244)), 20))),
		f.set(sub(mul(x, i64x2.shiftLeft(i64x2.sub(i64x2.constant(1023), k.get), 52)), real$1(1))),
		k.set(f64x2.ofIntegers(i64x2.lowWords(k.get))),
		s.set(div(f.get, add(real$1(2), f.get))),
		z.set(mul(s.get, s.get)),
		w.set(mul(z.get, z.get)),
		rest.set(add(even, odd)),
		half.set(mul(mul(real$1(.5), f.get), f.get)),
		low.set(mul(k.get, real$1(LN2_LOW))),
		high.set(mul(k.get, real$1(LN2_HIGH))),
		v128.select(sub(high.get, sub(sub(half.get, add(mul(s.get, add(half.get, rest.get)), low.get)), f.get)), sub(high.get, sub(sub(mul(s.get, sub(f.get, rest.get)), low.get), f.get)), i64x2.greater(v128.or(i64x2.sub(mantissa.get, i64x2.constant(398458)), i64x2.sub(i64x2.constant(440401), mantissa.get)), i64x2.constant(0)))
	];
}
/** ln x in place. */
const logarithms = kernelFunction("log", [127, 127], ([at, end], local) => {
	const [x, result] = [local(123), local(123)];
	const usual = v128.and(f64x2.atLeast(x.get, real$1(22250738585072014e-324)), f64x2.less(x.get, real$1(11235582092889474e291)));
	return repeatWhile([
		x.set(v128.load(at.get)),
		result.set(logarithm(x.get, local)),
		edges(result, x.get, usual, scalarImports.log),
		v128.store(at.get, result.get)
	], i32.less(at.tee(i32.add(at.get, int(16))), end.get));
});
/** A 32-bit word as a uniform number: see `uniform` in random.ts. */
const uniforms = (words) => mul(add(f64x2.ofWords(words), real$1(.5)), real$1(WORD_SCALE));
const simdKernels = [
	draw,
	exponential,
	logarithms,
	kernelFunction("normal", [
		127,
		127,
		127,
		127
	], ([source, n, target, tails], local) => {
		const [index, end, at, other, mask] = Array.from({ length: 5 }, () => local(127));
		const [u, q, r, value] = Array.from({ length: 4 }, () => local(123));
		const wordAt = (k) => i32.add(source.get, i32.shiftLeft(k.get, int(2)));
		const realAt = (k) => i32.add(target.get, i32.shiftLeft(k.get, int(3)));
		return [
			end.set(tails.get),
			repeatWhile([
				q.set(sub(uniforms(v128.loadHalf(wordAt(index))), real$1(.5))),
				r.set(sub(real$1(.180625), mul(q.get, q.get))),
				v128.store(realAt(index), div(mul(q.get, horner(r.get, [
					3.3871327179,
					50.434271938,
					159.29113202,
					59.10937472
				])), horner(r.get, [
					1,
					17.895169469,
					78.757757664,
					67.1875636
				]))),
				mask.set(i64x2.bitmask(f64x2.greater(f64x2.abs(q.get), real$1(.425)))),
				i32.store(end.get, index.get),
				end.set(i32.add(end.get, i32.shiftLeft(i32.and(mask.get, int(1)), int(2)))),
				i32.store(end.get, i32.add(index.get, int(1))),
				end.set(i32.add(end.get, i32.shiftLeft(i32.and(mask.get, int(2)), int(1))))
			], i32.less(index.tee(i32.add(index.get, int(2))), n.get)),
			when(i32.greater(end.get, tails.get), [i32.store(end.get, i32.load(i32.add(end.get, int(-4)))), repeatWhile([
				at.set(i32.load(tails.get)),
				other.set(i32.load(tails.get, 4)),
				u.set(uniforms(v128.loadWord(wordAt(other), 1, v128.loadWord(wordAt(at), 0, real$1(0))))),
				q.set(sub(u.get, real$1(.5))),
				u.set(v128.select(u.get, sub(real$1(1), u.get), f64x2.less(q.get, real$1(0)))),
				r.set(sub(f64x2.squareRoot(f64x2.negate(logarithm(u.get, local))), real$1(1.6))),
				value.set(div(horner(r.get, [
					1.4234372777,
					2.75681539,
					1.3067284816,
					.17023821103
				]), horner(r.get, [
					1,
					.7370016425,
					.12021132975
				]))),
				value.set(v128.xor(value.get, v128.and(q.get, real$1(-0)))),
				v128.storeLane(realAt(at), 0, value.get),
				v128.storeLane(realAt(other), 1, value.get)
			], i32.less(tails.tee(i32.add(tails.get, int(8))), end.get))])
		];
	}),
	offers,
	kernelFunction("closeGaps", [
		127,
		127,
		127,
		127,
		127
	], ([column, size, first, run, end], local) => {
		const [to, from, bytes] = [
			local(127),
			local(127),
			local(127)
		];
		return [to.set(i32.add(column.get, i32.mul(first.get, size.get))), repeatWhile([
			from.set(i32.mul(i32.load(run.get), size.get)),
			bytes.set(i32.sub(i32.mul(i32.load(run.get, 4), size.get), from.get)),
			moveBytes(to.get, i32.add(column.get, from.get), bytes.get),
			to.set(i32.add(to.get, bytes.get))
		], i32.less(run.tee(i32.add(run.get, int(8))), end.get))];
	})
];
// engine/kernels/kernels.ts
/**
* Column kernels: what is done to a whole column of agents at once and costs most, in WebAssembly where the platform
* has 128-bit vectors and in plain loops where it has not. Both give the same bits: no result shows which was used.
*/
/** Numbers of a region in `starts` and `reach`. */
const ROWS = 8;
const plainKernels = {
	draw: drawColumn,
	normal(words, n, target) {
		for (let i = 0; i < n; i++) target[i] = normalQuantile(uniform(words[i]));
	},
	exp(column, n) {
		for (let i = 0; i < n; i++) column[i] = exp(column[i]);
	},
	log(column, n) {
		for (let i = 0; i < n; i++) column[i] = log(column[i]);
	},
	offers({ words, region, limit, tries, price, starts, reach }, border, from, to, target) {
		let at = 0;
		for (let i = from; i < to; i++) {
			const r = region[i];
			for (let k = 0; k < tries[r]; k++) for (let segment = 0; segment < 4; segment++) {
				const word = (spread(words[i], 4 * k + segment) >>> 0) + .5;
				const asks = word < border;
				const row = ROWS * r + segment + (asks ? 4 : 0);
				const place = starts[row] + Math.floor((asks ? word : word - border) * reach[row]);
				if (price[place] >= limit[4 * i + segment]) continue;
				target[at++] = 4 * i + segment;
				target[at++] = place;
			}
		}
		return at;
	},
	closeGaps(column, width, first, runs, count) {
		let to = first;
		for (let run = 0; run < count; run += 2) {
			column.copyWithin(width * to, width * runs[run], width * runs[run + 1]);
			to += runs[run + 1] - runs[run];
		}
	}
};
const PAGE = 65536;
/** Columns start on cache lines, with room for the values a vector writes behind the last one. */
const LINE = 64;
const MOST_BYTES = 4294901760;
const bytesOf$1 = (elements, size) => Math.ceil((elements * size + LINE) / LINE) * LINE;
/** An arena in WebAssembly memory, or undefined where the platform has no vectors or no room. */
function vectorArena(columns) {
	const tailBytes = bytesOf$1(Math.max(...columns.map(({ length }) => length)), 4);
	const bytes = columns.reduce((sum, { kind, length }) => sum + bytesOf$1(length, kind === "integer" ? 4 : 8), tailBytes);
	const pages = Math.ceil(bytes / PAGE);
	const { WebAssembly } = globalThis;
	if (WebAssembly === void 0 || pages * PAGE > MOST_BYTES) return void 0;
	let memory;
	let kernel;
	try {
		memory = new WebAssembly.Memory({
			initial: pages,
			maximum: pages
		});
		const module = new WebAssembly.Module(moduleBytes(Object.keys(scalarImports), simdKernels, pages));
		kernel = new WebAssembly.Instance(module, { from: {
			memory,
			exp,
			log
		} }).exports;
	} catch {
		return;
	}
	const { buffer } = memory;
	let free = tailBytes;
	const take = (elements, size) => {
		const at = free;
		free += bytesOf$1(elements, size);
		return at;
	};
	return {
		vectors: true,
		kernels: {
			draw(high, low, n, quarter, purpose, first, second) {
				if (n > 0) kernel.draw(high.byteOffset, low.byteOffset, 4 * n, quarter, purpose, first.byteOffset, second.byteOffset);
			},
			normal(words, n, target) {
				if (n > 0) kernel.normal(words.byteOffset, n, target.byteOffset, 0);
			},
			exp(column, n) {
				if (n > 0) kernel.exp(column.byteOffset, column.byteOffset + 8 * n);
			},
			log(column, n) {
				if (n > 0) kernel.log(column.byteOffset, column.byteOffset + 8 * n);
			},
			offers({ words, region, limit, tries, price, starts, reach }, border, from, to, target) {
				if (to <= from) return 0;
				return (kernel.offers(words.byteOffset + 4 * from, region.byteOffset + 4 * from, words.byteOffset + 4 * to, tries.byteOffset, starts.byteOffset, reach.byteOffset, price.byteOffset, limit.byteOffset + 32 * from, 4 * from, target.byteOffset, border) - target.byteOffset) / 4;
			},
			closeGaps(column, width, first, runs, count) {
				if (count === 0) return;
				const at = runs.byteOffset;
				kernel.closeGaps(column.byteOffset, width * column.BYTES_PER_ELEMENT, first, at, at + 4 * count);
			}
		},
		integers: (length) => new Int32Array(buffer, take(length, 4), length),
		reals: (length) => new Float64Array(buffer, take(length, 8), length)
	};
}
/**
* An arena for just these columns.
*
* @param vectors false to do without vectors, as a platform that has none does
*/
function createArena(columns, vectors = true) {
	return (vectors ? vectorArena(columns) : void 0) ?? {
		vectors: false,
		kernels: plainKernels,
		integers: (length) => new Int32Array(length),
		reals: (length) => new Float64Array(length)
	};
}
// engine/mechanisms.ts
/** Parts of the model that can be switched off from a chosen quarter, to see what they cause. */
const mechanisms = {
	functionalLockIn: {
		label: {
			en: "functional lock-in",
			zh: "功能性锁定"
		},
		description: {
			en: "Tie specificity no longer closes firms off: it counts as 0 in exposure, in repositioning and in the loyalty thresholds. The price discount of close ties stays.",
			zh: "关系专用性不再使企业封闭：在开放度、重新定位和忠诚门槛中按 0 计；紧密关系带来的价格优惠保留。"
		}
	},
	cognitiveLockIn: {
		label: {
			en: "cognitive lock-in",
			zh: "认知锁定"
		},
		description: {
			en: "News is always believed, the local consensus no longer pulls beliefs, and positions of neighbours are not imitated. Exposure itself is untouched.",
			zh: "新消息总被采信，集群共识不再牵引企业的判断，企业也不再模仿邻近企业的产品定位；开放度本身不变。"
		}
	},
	politicalLockIn: {
		label: {
			en: "political lock-in",
			zh: "政治锁定"
		},
		description: {
			en: "Political capture is held at 0.",
			zh: "政策俘获始终为 0。"
		}
	},
	budgetConstraint: {
		label: {
			en: "budget constraint",
			zh: "预算约束"
		},
		description: {
			en: "Whatever governments announce is paid in full, whether they have the money or not; debts and reserves go on being counted.",
			zh: "政府宣布的政策无论有没有钱都足额支付；债务与结余照常记账。"
		}
	},
	externalities: {
		label: {
			en: "external economies",
			zh: "外部经济"
		},
		description: {
			en: "No labour-pool productivity, a fixed knowledge density of 0.6, no supplier entry, a start-up density term fixed at 0.6; firms imitate, and start-ups copy, firms of any region.",
			zh: "没有劳动力池带来的生产率，知识密度固定为 0.6，没有新的配套企业进入，新创企业的密度项固定为 0.6；企业模仿、新创企业仿效的对象可来自任何区域。"
		}
	},
	chainSwitching: {
		label: {
			en: "chain switching",
			zh: "价值链转换"
		},
		description: {
			en: "Firms stay in the value chain they were born into.",
			zh: "企业始终留在出生时所在的价值链。"
		}
	}
};
// engine/parameters/units.ts
const units$1 = {
	none: {
		en: "pure number",
		zh: "无量纲"
	},
	elasticity: {
		en: "elasticity",
		zh: "弹性"
	},
	share: {
		en: "share, 0 to 1",
		zh: "比例（0 至 1）"
	},
	cost: {
		en: "share of unit cost",
		zh: "占单位成本的比例"
	},
	sales: {
		en: "share of sales",
		zh: "占销售额的比例"
	},
	markUp: {
		en: "share of cost",
		zh: "成本加成率"
	},
	perQuarter: {
		en: "per quarter",
		zh: "每季度"
	},
	sharePerQuarter: {
		en: "share per quarter",
		zh: "每季度的比例"
	},
	unitsPerQuarter: {
		en: "units of output per quarter",
		zh: "产品单位／季度"
	},
	money: {
		en: "price of one frontier unit",
		zh: "一单位前沿产品的价格"
	},
	moneyPerQuarter: {
		en: "price of one frontier unit, per quarter",
		zh: "一单位前沿产品的价格／季度"
	},
	moneyPerUnit: {
		en: "price of one frontier unit, per unit of output",
		zh: "一单位前沿产品的价格／产品单位"
	},
	frontier: {
		en: "world frontier = 1",
		zh: "世界前沿 = 1"
	},
	distance: {
		en: "distance in knowledge space",
		zh: "知识空间中的距离"
	},
	level: {
		en: "function levels, 0 to 3",
		zh: "功能等级（0 至 3）"
	},
	levelPerQuarter: {
		en: "function levels per quarter",
		zh: "功能等级／季度"
	},
	logSpread: {
		en: "standard deviation of the logarithm",
		zh: "对数标准差"
	},
	labour: {
		en: "labour units (1 = 10 jobs)",
		zh: "劳动单位（1 单位 = 10 个岗位）"
	},
	labourPerUnit: {
		en: "labour units per unit of output at the frontier",
		zh: "前沿技术下每单位产品的劳动单位"
	},
	inputPerUnit: {
		en: "inputs per unit of output, by value",
		zh: "每单位产品的投入品价值"
	},
	firms: {
		en: "firms",
		zh: "家企业"
	},
	suppliers: {
		en: "suppliers",
		zh: "家配套企业"
	},
	firmsPerQuarter: {
		en: "firms per quarter",
		zh: "家／季度"
	},
	quarters: {
		en: "quarters",
		zh: "季度"
	}
};
// engine/parameters/beliefs.ts
const beliefs$1 = {
	beliefRate: {
		symbol: "lamB",
		level: "world",
		label: {
			en: "Speed of changing one’s mind",
			zh: "判断更新速度"
		},
		unit: units$1.perQuarter,
		default: .18,
		min: 0,
		max: 1,
		step: .01,
		group: "beliefs",
		description: {
			en: "Weight of a quarter’s news and of colleagues’ views in a firm’s view of the market. Higher lets beliefs move faster. Section 7.8.",
			zh: "当季信息与同行看法在企业市场判断中的权重。越高，判断变化越快。见 7.8 节。"
		},
		plausible: [.13, .25]
	},
	exposureBase: {
		symbol: "e0",
		level: "region",
		label: {
			en: "Openness",
			zh: "开放度"
		},
		unit: units$1.share,
		default: .34,
		min: 0,
		max: 1,
		step: .01,
		group: "beliefs",
		description: {
			en: "How much firms look outside rather than at each other. Higher keeps beliefs near the market: less cognitive lock-in. Section 7.8.",
			zh: "企业向外观察而非彼此观望的程度。越高，判断越贴近市场，认知锁定越轻。见 7.8 节。"
		},
		plausible: [.27, .43]
	},
	observationNoise: {
		symbol: "obsSd",
		level: "world",
		label: {
			en: "Blur of the market",
			zh: "市场观察误差"
		},
		unit: units$1.distance,
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		group: "beliefs",
		description: {
			en: "Error in what a firm sees of the market each quarter. Higher makes real shifts harder to tell from noise. Section 7.8.",
			zh: "企业每季度观察市场的误差。越大，真实转变越难与噪声区分。见 7.8 节。"
		}
	},
	tolerance: {
		symbol: "tol0",
		level: "world",
		label: {
			en: "Tolerance for surprising news",
			zh: "对意外信息的接纳度"
		},
		unit: {
			en: "distance squared",
			zh: "知识空间距离的平方"
		},
		default: .08,
		min: .01,
		max: 1,
		step: .01,
		group: "beliefs",
		description: {
			en: "How surprising news may be before a closed firm takes it for a mere slump. Higher weakens cognitive lock-in. Section 7.8.",
			zh: "信息意外到何种程度，封闭的企业才会当作一时波动。越高，认知锁定越弱。见 7.8 节。"
		}
	},
	disagreementWeight: {
		symbol: "conf",
		level: "world",
		label: {
			en: "Weight of disagreement",
			zh: "意见分歧的作用"
		},
		unit: units$1.none,
		default: 12,
		min: 0,
		max: 50,
		step: 1,
		group: "beliefs",
		description: {
			en: "How much disagreement among colleagues makes surprising news believable. Higher rewards variety of opinion. Section 7.8.",
			zh: "同行意见分歧使意外信息更可信的程度。越高，意见多样越有益。见 7.8 节。"
		}
	},
	tieClosure: {
		symbol: "kapF",
		level: "world",
		label: {
			en: "Closing of minds by ties",
			zh: "紧密关系对视野的封闭"
		},
		unit: units$1.share,
		default: .9,
		min: 0,
		max: 1,
		step: .05,
		group: "beliefs",
		description: {
			en: "Share of its openness a firm loses when its ties are fully specific. Higher makes functional lock-in feed the cognitive one. Section 7.8.",
			zh: "关系完全专用时企业丧失的开放度比例。越高，功能性锁定越会引致认知锁定。见 7.8 节。"
		},
		plausible: [.75, 1]
	},
	tieInertia: {
		symbol: "kapK",
		level: "world",
		label: {
			en: "Slowing of change by ties",
			zh: "紧密关系对调整的拖累"
		},
		unit: units$1.share,
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		group: "beliefs",
		description: {
			en: "Share of its speed of repositioning a firm loses when its ties are fully specific. Higher slows change. Section 7.8.",
			zh: "关系完全专用时企业重新定位速度的损失比例。越高，调整越慢。见 7.8 节。"
		}
	}
};
// engine/parameters/budget.ts
const budget$1 = {
	valueTax: {
		symbol: "tVA",
		level: "region",
		label: {
			en: "Tax on value added",
			zh: "增加值税率"
		},
		unit: {
			en: "share of value added",
			zh: "占增加值的比例"
		},
		default: .07,
		min: 0,
		max: .3,
		step: .005,
		group: "budget",
		description: {
			en: "Share of value added that reaches the local budget. Higher pays for more policy. Section 7.12.",
			zh: "增加值中进入地方财政的比例。越高，可用于政策的钱越多。见 7.12 节。"
		},
		plausible: [.05, .1]
	},
	landShare: {
		symbol: "landShare",
		level: "region",
		label: {
			en: "Share of land rent the budget gets",
			zh: "土地收益归财政的比例"
		},
		unit: units$1.share,
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "budget",
		description: {
			en: "Share of what scarce land adds to the cost of labour that reaches the budget: land finance. Higher makes good years richer and bad years poorer. Section 7.12.",
			zh: "土地稀缺抬高的用工成本中进入财政的比例，即土地财政。越高，景气时财政越宽裕，衰退时落差越大。见 7.12 节。"
		},
		plausible: [.1, .6]
	},
	grant: {
		symbol: "grant",
		level: "region",
		label: {
			en: "Transfers from above",
			zh: "上级转移支付"
		},
		unit: units$1.moneyPerQuarter,
		default: .3,
		min: 0,
		max: 40,
		step: .1,
		group: "budget",
		description: {
			en: "Money from a higher government each quarter, times the scale of the world. A poor region’s only way to pay for policy before it has grown. Section 7.12.",
			zh: "上级政府每季度的转移支付（乘以世界规模）。贫困地区在发展起来之前，靠它才付得起政策。见 7.12 节。"
		},
		plausible: [0, 2]
	},
	serviceCost: {
		symbol: "serve",
		level: "region",
		label: {
			en: "Cost of public services",
			zh: "公共服务成本"
		},
		unit: {
			en: "share of the local wage, per worker",
			zh: "占当地工资的比例，按每个劳动力计"
		},
		default: .102,
		min: 0,
		max: .4,
		step: .001,
		group: "budget",
		description: {
			en: "What keeping up services costs per member of the labour force. It comes before policy, and it stays when jobs go. Section 7.12.",
			zh: "维持公共服务所需的费用，按劳动力人数计。它先于政策支出，岗位没了也省不下来。见 7.12 节。"
		},
		plausible: [.085, .125]
	},
	creditLimit: {
		symbol: "dLim",
		level: "region",
		label: {
			en: "Limit of public debt",
			zh: "政府债务上限"
		},
		unit: {
			en: "years of revenue",
			zh: "财政收入的年数"
		},
		default: 1,
		min: 0,
		max: 5,
		step: .1,
		group: "budget",
		description: {
			en: "How much a government can owe, in years of its revenue. Section 7.12.",
			zh: "政府最多可负债多少，以几年的财政收入计。见 7.12 节。"
		},
		plausible: [.3, 2]
	},
	reserveLimit: {
		symbol: "resCap",
		level: "region",
		label: {
			en: "Largest reserve",
			zh: "财政结余上限"
		},
		unit: {
			en: "quarters of revenue",
			zh: "财政收入的季度数"
		},
		default: 2,
		min: 0,
		max: 40,
		step: .5,
		group: "budget",
		description: {
			en: "A reserve larger than this goes to other purposes. Higher lets good years pay for bad ones. Section 7.12.",
			zh: "结余超过此数便挪作他用。越高，丰年越能补歉年。见 7.12 节。"
		},
		plausible: [1, 8]
	},
	reserveUse: {
		symbol: "draw",
		level: "region",
		label: {
			en: "Use of reserve and credit",
			zh: "结余与额度的动用率"
		},
		unit: units$1.sharePerQuarter,
		default: .1,
		min: 0,
		max: 1,
		step: .01,
		group: "budget",
		description: {
			en: "Share of reserve and unused credit that policy may use in a quarter, beyond the balance. Section 7.12.",
			zh: "除当季余额外，每季度可用于政策的结余与未用额度的比例。见 7.12 节。"
		},
		plausible: [.03, .25]
	},
	buyOut: {
		symbol: "buyOut",
		level: "region",
		label: {
			en: "Price of reform",
			zh: "改革的补偿"
		},
		unit: {
			en: "share of the captured wage bill",
			zh: "占被俘获部分工资总额的比例"
		},
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		group: "budget",
		description: {
			en: "What reform pays, at full level, to those it disempowers: this share of the wage bill times capture, each quarter. The later, the dearer. Section 7.12.",
			zh: "改革力度为 1 时，每季度向失去权势者支付的补偿：工资总额乘以俘获程度，再乘以此比例。改革越晚，代价越高。见 7.12 节。"
		},
		plausible: [.05, .3]
	},
	firstCome: {
		symbol: "first",
		level: "region",
		label: {
			en: "Old promises first",
			zh: "旧承诺优先"
		},
		unit: units$1.share,
		default: 0,
		min: 0,
		max: 1,
		step: .05,
		group: "budget",
		description: {
			en: "Share of the money that goes by date, running entitlements first and then levers in the order in which they began; the rest is shared out equally. Higher lets old promises starve new ones. Section 7.12.",
			zh: "按先后分配的资金比例：先付已形成的支出义务，再按各政策的启动次序支付；其余按同一比例分摊。越高，旧承诺越会挤掉新政策。见 7.12 节。"
		}
	},
	interest: {
		symbol: "iD",
		level: "world",
		label: {
			en: "Interest on public debt",
			zh: "政府债务利率"
		},
		unit: units$1.perQuarter,
		default: .01,
		min: 0,
		max: .05,
		step: .001,
		group: "budget",
		description: {
			en: "Interest a government pays per quarter on what it owes. Section 7.12.",
			zh: "政府每季度对债务支付的利率。见 7.12 节。"
		},
		plausible: [.005, .02]
	},
	serviceWear: {
		symbol: "decay",
		level: "world",
		label: {
			en: "Wear without services",
			zh: "服务缺口的损耗"
		},
		unit: units$1.perQuarter,
		default: .01,
		min: 0,
		max: .1,
		step: .001,
		group: "budget",
		description: {
			en: "Share of institutions lost per quarter if no services are paid, and half of it of human capital. Section 7.12.",
			zh: "公共服务完全付不出时，制度与服务每季度损耗的比例；人力资本损耗其一半。见 7.12 节。"
		},
		plausible: [.003, .03]
	},
	halfResponse: {
		symbol: "h",
		level: "world",
		label: {
			en: "Half-saturation of policy",
			zh: "政策效果的半饱和点"
		},
		unit: units$1.level,
		default: 1,
		min: .1,
		max: 100,
		step: .1,
		group: "budget",
		description: {
			en: "How soon more money buys less: level v works as v (1 + h) / (v + h). At 1 the first half of the money does two thirds of the work; large values make it proportional. Section 7.12.",
			zh: "加钱的效果递减得多快：力度 v 的作用为 v(1 + h)/(v + h)。取 1 时，前一半的钱办成三分之二的事；取值很大时成正比。见 7.12 节。"
		},
		plausible: [.5, 3]
	},
	staffSpan: {
		symbol: "span",
		level: "region",
		label: {
			en: "Programmes a government can run",
			zh: "政府能同时办好的政策"
		},
		unit: {
			en: "levers at full level",
			zh: "项（按满力度折算）"
		},
		default: 6,
		min: 1,
		max: 18,
		step: .5,
		group: "budget",
		description: {
			en: "How many programmes the same few experts, officials and firms can take part in at once; beyond it each works less. Section 7.12.",
			zh: "同一批专家、官员和企业能同时投入多少项政策；超过之后，每项的效力都打折扣。见 7.12 节。"
		},
		plausible: [4, 9]
	}
};
// engine/parameters/chain-governance.ts
const chainGovernance = {
	buyerBlock: {
		symbol: "block",
		level: "world",
		label: {
			en: "Blocking by buyers",
			zh: "买家对功能升级的阻挡"
		},
		unit: units$1.share,
		default: [
			.92,
			.6,
			.1
		],
		min: 0,
		max: 1,
		step: .01,
		group: "chainGovernance",
		description: {
			en: "How far lead buyers of each chain keep design and brand for themselves. Higher keeps suppliers at assembly. Section 7.8.",
			zh: "各链条主导买家把持设计与品牌的程度。越高，供应商越难走出组装环节。见 7.8 节。"
		}
	},
	buyerKnowledge: {
		symbol: "know",
		level: "world",
		label: {
			en: "Teaching by buyers",
			zh: "买家的知识传授"
		},
		unit: units$1.none,
		default: [
			1,
			.7,
			.15
		],
		min: 0,
		max: 2,
		step: .05,
		group: "chainGovernance",
		description: {
			en: "How much buyers of each chain teach about process and quality. Higher speeds process and product upgrading. Section 7.8.",
			zh: "各链条买家在工艺与质量上传授知识的多少。越高，工艺升级与产品升级越快。见 7.8 节。"
		}
	},
	chainExposure: {
		symbol: "expo",
		level: "world",
		label: {
			en: "View of the market through the chain",
			zh: "经由价值链的市场视野"
		},
		unit: units$1.none,
		default: [
			.6,
			1,
			.9
		],
		min: 0,
		max: 2,
		step: .05,
		group: "chainGovernance",
		description: {
			en: "How much of the market a firm in each chain gets to see. Higher lets firms follow the market better. Section 7.8.",
			zh: "各链条企业能看到市场的程度。越高，企业越能跟上市场。见 7.8 节。"
		}
	},
	chainEntrance: {
		symbol: "eta",
		level: "world",
		label: {
			en: "Functions needed to enter a chain",
			zh: "进入链条所需的功能"
		},
		unit: units$1.level,
		default: [
			0,
			.8,
			1.2
		],
		min: 0,
		max: 3,
		step: .1,
		group: "chainGovernance",
		description: {
			en: "Function level a firm must have before buyers of another chain deal with it. Higher keeps firms in the captive chain: the low-end trap. A specialised market lowers the entrance of the market chain. Section 7.8.",
			zh: "企业转入另一类链条之前须具备的功能等级。越高，企业越难离开俘获型链条，即低端锁定；专业市场降低市场型链条的门槛。见 7.8 节。"
		}
	},
	minimumQuality: {
		symbol: "minQ",
		level: "world",
		label: {
			en: "Minimum quality",
			zh: "最低质量要求"
		},
		unit: units$1.frontier,
		default: [
			.45,
			.6,
			0
		],
		min: 0,
		max: 1.2,
		step: .05,
		group: "chainGovernance",
		description: {
			en: "Quality below which buyers of a chain largely turn away. Higher keeps weak firms out of foreign chains. Sections 7.5 and 7.8.",
			zh: "低于此质量时该链条的买家大多不再订货。越高，弱小企业越难进入国外链条。见 7.5、7.8 节。"
		}
	},
	visibility: {
		symbol: "psi",
		level: "world",
		label: {
			en: "Visibility of quality",
			zh: "质量可见度"
		},
		unit: units$1.share,
		default: [
			.9,
			.8,
			.35
		],
		min: 0,
		max: .97,
		step: .01,
		group: "chainGovernance",
		description: {
			en: "Share of a firm’s own quality that buyers of each chain can see; the rest is judged by the region’s reputation. Higher makes honesty pay. Section 7.5.",
			zh: "各链条买家能看出企业自身质量的比例，其余按区域声誉判断。越高，诚信越有回报。见 7.5 节。"
		}
	},
	retaliation: {
		symbol: "retal",
		level: "world",
		label: {
			en: "Retaliation of buyers",
			zh: "买家报复"
		},
		unit: units$1.share,
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		group: "chainGovernance",
		description: {
			en: "Orders lost by a supplier who enters its buyers’ functions, times their blocking. Higher makes upgrading inside a captive chain risky. Section 7.5.",
			zh: "供应商涉足买家功能时损失的订单，与买家阻挡程度相乘。越高，在俘获型链条内升级越冒险。见 7.5 节。"
		}
	},
	chainTestRate: {
		symbol: "swRate",
		level: "world",
		label: {
			en: "Search for another chain",
			zh: "转换价值链的尝试"
		},
		unit: {
			en: "chance per quarter",
			zh: "每季度概率"
		},
		default: .04,
		min: 0,
		max: .5,
		step: .01,
		group: "chainGovernance",
		description: {
			en: "Chance that a firm tests another value chain. Higher lets firms leave poor chains sooner. Section 7.8.",
			zh: "企业尝试其他价值链的概率。越高，企业越早离开不利的链条。见 7.8 节。"
		}
	},
	chainShares: {
		symbol: "ch0",
		level: "region",
		label: {
			en: "Chains of new firms",
			zh: "新企业的链条构成"
		},
		unit: {
			en: "share of new firms",
			zh: "占新企业的比例"
		},
		default: [
			.3,
			.25,
			.45
		],
		min: 0,
		max: 1,
		step: .05,
		group: "chainGovernance",
		description: {
			en: "In which chains founders and newcomers start: captive, relational, market. A larger first share makes the cluster more export-dependent. Section 7.11.",
			zh: "创始企业与新企业起步的链条：俘获型、关系型、市场型。首项越大，集群越依赖外贸订单。见 7.11 节。"
		}
	}
};
// engine/parameters/chain-rents.ts
const chainRents = {
	markUpAssembly: {
		symbol: "mu0",
		level: "world",
		label: {
			en: "Mark-up of assembly",
			zh: "组装环节加成率"
		},
		unit: units$1.markUp,
		default: .06,
		min: .01,
		max: .3,
		step: .01,
		group: "chainRents",
		description: {
			en: "Mark-up an assembler can take: the bottom of the smile curve. Higher leaves all low-end firms more profit. Section 7.4.",
			zh: "组装企业可得的加成率，即微笑曲线的底部。越高，低端企业利润越厚。见 7.4 节。"
		}
	},
	markUpBrand: {
		symbol: "mu3",
		level: "world",
		label: {
			en: "Mark-up of own brand",
			zh: "自主品牌加成率"
		},
		unit: units$1.markUp,
		default: [
			.12,
			.2,
			.28
		],
		min: .01,
		max: .6,
		step: .01,
		group: "chainRents",
		description: {
			en: "Mark-up at the top of the smile curve in each chain. Higher makes functional upgrading pay more. Section 7.4.",
			zh: "各链条中微笑曲线顶端的加成率。越高，功能升级的回报越大。见 7.4 节。"
		}
	},
	markUpElasticity: {
		symbol: "sp0",
		level: "world",
		label: {
			en: "Elasticity the mark-ups are given for",
			zh: "加成率所对应的价格弹性"
		},
		unit: units$1.elasticity,
		default: [
			3.2,
			2.6,
			2.5
		],
		min: 1.5,
		max: 10,
		step: .1,
		group: "chainRents",
		description: {
			en: "Price elasticity at which firms take just the mark-ups above. Where buyers are more sensitive, or sellers smaller, they take less. Section 7.4.",
			zh: "企业恰好取得上述加成率时的价格弹性。买家越敏感、卖家份额越小，加成越低。见 7.4 节。"
		}
	},
	buyerMarginAssembly: {
		symbol: "bm0",
		level: "world",
		label: {
			en: "Rest-of-chain margin over assembly",
			zh: "组装之外的链条加价"
		},
		unit: {
			en: "share of the producer price",
			zh: "占出厂价的比例"
		},
		default: .6,
		min: 0,
		max: 2,
		step: .02,
		group: "chainRents",
		description: {
			en: "What designers, brands and traders elsewhere add to the price of a mere assembler. Higher makes assembly dear for the consumer. Section 7.4.",
			zh: "外部设计、品牌与贸易环节在组装企业出厂价上的加价。越高，消费者买到的组装产品越贵。见 7.4 节。"
		}
	},
	buyerMarginBrand: {
		symbol: "bm3",
		level: "world",
		label: {
			en: "Rest-of-chain margin over own brand",
			zh: "自主品牌之外的链条加价"
		},
		unit: {
			en: "share of the producer price",
			zh: "占出厂价的比例"
		},
		default: [
			.42,
			.28,
			.13
		],
		min: 0,
		max: 2,
		step: .01,
		group: "chainRents",
		description: {
			en: "What others in each chain still add to a firm with its own brand. Lower makes taking over functions pay more. Section 7.4.",
			zh: "对拥有自主品牌的企业，各链条其他环节仍会收取的加价。越低，承接高端功能越有利。见 7.4 节。"
		}
	}
};
// engine/parameters/demand.ts
const demand$1 = {
	priceElasticity: {
		symbol: "sp",
		level: "world",
		label: {
			en: "Price elasticity",
			zh: "价格弹性"
		},
		unit: units$1.elasticity,
		default: [
			3.2,
			2.6,
			2.5
		],
		min: .2,
		max: 10,
		step: .1,
		group: "demand",
		description: {
			en: "How strongly buyers of each chain react to price. Higher makes cost decide everything. Section 7.5.",
			zh: "各链条买家对价格的反应强度。越高，成本越起决定作用。见 7.5 节。"
		}
	},
	qualityElasticity: {
		symbol: "sq",
		level: "world",
		label: {
			en: "Quality elasticity",
			zh: "质量弹性"
		},
		unit: units$1.elasticity,
		default: [
			.6,
			1.2,
			.9
		],
		min: .1,
		max: 5,
		step: .1,
		group: "demand",
		description: {
			en: "How strongly buyers of each chain react to perceived quality. Higher rewards quality and punishes cheating more. Section 7.5.",
			zh: "各链条买家对感知质量的反应强度。越高，优质越有回报，以次充好越受惩罚。见 7.5 节。"
		}
	},
	brandElasticity: {
		symbol: "sb",
		level: "world",
		label: {
			en: "Brand elasticity",
			zh: "品牌弹性"
		},
		unit: units$1.elasticity,
		default: [
			.1,
			.5,
			.9
		],
		min: 0,
		max: 5,
		step: .1,
		group: "demand",
		description: {
			en: "How strongly buyers of each chain react to the brand of a firm that sells under its own name. Higher rewards own brands. Section 7.5.",
			zh: "各链条买家对自主品牌的反应强度。越高，自主品牌的回报越大。见 7.5 节。"
		}
	},
	referencePrice: {
		symbol: "pRef",
		level: "world",
		label: {
			en: "Reference price",
			zh: "参考价格"
		},
		unit: units$1.money,
		default: 1.85,
		min: .5,
		max: 5,
		step: .05,
		group: "demand",
		description: {
			en: "Consumer price of the rivals’ typical product. Higher makes the cluster look cheaper. Section 7.5.",
			zh: "竞争对手典型产品的消费者价格。越高，集群产品越显便宜。见 7.5 节。"
		}
	},
	sizeElasticity: {
		symbol: "theta",
		level: "world",
		label: {
			en: "Advantage of size",
			zh: "规模优势"
		},
		unit: units$1.elasticity,
		default: .94,
		min: .5,
		max: 1.05,
		step: .01,
		group: "demand",
		description: {
			en: "How demand grows with a firm’s capacity. Below 1 many firms stay alive; near 1 few large firms remain. Section 7.5.",
			zh: "需求随企业产能增长的弹性。小于 1 时众多企业得以并存，接近 1 时趋于少数大企业。见 7.5 节。"
		},
		plausible: [.92, .96]
	},
	demandNoise: {
		symbol: "sdD",
		level: "world",
		label: {
			en: "Luck in demand",
			zh: "需求的随机波动"
		},
		unit: units$1.logSpread,
		default: .1,
		min: 0,
		max: .5,
		step: .01,
		group: "demand",
		description: {
			en: "Chance in each firm’s demand every quarter. Higher makes success more a matter of luck. Section 7.5.",
			zh: "企业每季度需求的随机波动。越大，成败越靠偶然。见 7.5 节。"
		}
	}
};
// engine/parameters/entry.ts
const entry = {
	spinOffRate: {
		symbol: "spin",
		level: "region",
		label: {
			en: "Spin-offs",
			zh: "衍生企业率"
		},
		unit: {
			en: "chance per firm and quarter",
			zh: "每家企业每季度概率"
		},
		default: .018,
		min: 0,
		max: .1,
		step: .001,
		group: "entry",
		description: {
			en: "Chance that people of a profitable firm found one of their own, with its skills. Higher makes the cluster grow by heredity (Klepper). Section 7.11.",
			zh: "盈利企业的人员带着技能另立门户的概率。越高，集群越靠“母体衍生”成长（克莱珀）。见 7.11 节。"
		},
		plausible: [.014, .024]
	},
	startUpRate: {
		symbol: "startup",
		level: "region",
		label: {
			en: "Start-ups",
			zh: "新创企业率"
		},
		unit: units$1.firmsPerQuarter,
		default: 1.3,
		min: 0,
		max: 20,
		step: .1,
		group: "entry",
		description: {
			en: "New firms from outside the trade at normal margins. Higher brings more, and more varied, newcomers. Section 7.11.",
			zh: "正常利润下行业外人士创办的新企业数。越高，新企业越多、越多样。见 7.11 节。"
		},
		plausible: [1, 1.8]
	},
	leaderSize: {
		symbol: "Klead",
		level: "region",
		label: {
			en: "Leaders’ size that halves entry",
			zh: "使进入减半的领先企业规模"
		},
		unit: units$1.unitsPerQuarter,
		default: 100,
		min: 2,
		max: 1e3,
		step: 1,
		group: "entry",
		description: {
			en: "Mean capacity of the leading firms at which only half of the newcomers still get in. Lower where a dominant design makes scale decide: the industry then shakes out. Section 7.11.",
			zh: "领先企业平均产能达到多少时，只有一半的新企业还能进入。主导设计使规模定胜负的行业较低，于是出现洗牌。见 7.11 节。"
		},
		plausible: [60, 200]
	},
	supplyPull: {
		symbol: "fdiThick",
		level: "world",
		label: {
			en: "Pull of local supply on foreign plants",
			zh: "本地配套对外资的吸引"
		},
		unit: units$1.elasticity,
		default: .5,
		min: 0,
		max: 2,
		step: .1,
		group: "entry",
		description: {
			en: "How much more foreign plants come where suppliers are many. At 0 they choose by wages, rents and roads only. Section 7.11.",
			zh: "配套企业越多，外资来得越多的程度。为 0 时只看工资、地租与道路。见 7.11 节。"
		},
		plausible: [.3, .7]
	},
	supplyReference: {
		symbol: "sRef",
		level: "world",
		label: {
			en: "Usual supply",
			zh: "通常的配套规模"
		},
		unit: units$1.suppliers,
		default: 16,
		min: 1,
		max: 500,
		step: 1,
		group: "entry",
		description: {
			en: "Number of suppliers, founders’ included, at which foreign plants come at the rate given. Higher makes them wait for thicker supply. Section 7.11.",
			zh: "外资按给定速率到来所对应的配套企业数。越高，外资越要等配套成形。见 7.11 节。"
		}
	},
	fdiRate: {
		symbol: "fdi",
		level: "region",
		label: {
			en: "Arrival of foreign plants",
			zh: "外资企业进入率"
		},
		unit: units$1.firmsPerQuarter,
		default: 0,
		min: 0,
		max: 3,
		step: .01,
		group: "entry",
		description: {
			en: "Foreign plants that come without any policy while labour is cheap. Higher gives a fast start and a footloose cluster. Section 7.11.",
			zh: "劳动力便宜时无需政策即会到来的外资企业数。越高，起步越快，集群的游移性也越强。见 7.11 节。"
		}
	},
	spinOffDistance: {
		symbol: "farSd",
		level: "world",
		label: {
			en: "Distance of spin-offs from parents",
			zh: "衍生企业与母体的距离"
		},
		unit: units$1.distance,
		default: .08,
		min: 0,
		max: .5,
		step: .01,
		group: "entry",
		description: {
			en: "How far a spin-off’s product and views are from its parent’s. Higher renews variety. Section 7.11.",
			zh: "衍生企业的产品与判断同母体的距离。越大，多样性越能更新。见 7.11 节。"
		}
	},
	newcomerSpread: {
		symbol: "newSd",
		level: "world",
		label: {
			en: "Variety of start-ups",
			zh: "新创企业的多样性"
		},
		unit: units$1.distance,
		default: .25,
		min: 0,
		max: 1,
		step: .05,
		group: "entry",
		description: {
			en: "How widely start-ups differ in what they make. Higher brings more variety and more misfits. Section 7.11.",
			zh: "新创企业产品的差异程度。越大，多样性越高，不合市场者也越多。见 7.11 节。"
		}
	},
	newcomerExposure: {
		symbol: "newExp",
		level: "world",
		label: {
			en: "View of start-ups",
			zh: "新创企业的市场视野"
		},
		unit: units$1.share,
		default: .3,
		min: 0,
		max: .95,
		step: .05,
		group: "entry",
		description: {
			en: "How far start-ups aim at the market rather than at what the cluster believes. Higher lets newcomers renew the cluster. Section 7.11.",
			zh: "新创企业瞄准市场而非集群共识的程度。越高，新企业越能带来更新。见 7.11 节。"
		}
	}
};
// engine/parameters/frontier.ts
const frontier = {
	efficiencyErosion: {
		symbol: "gA",
		level: "world",
		label: {
			en: "Frontier growth, efficiency",
			zh: "效率前沿推进速度"
		},
		unit: units$1.perQuarter,
		default: .006,
		min: 0,
		max: .03,
		step: 5e-4,
		group: "frontier",
		description: {
			en: "How fast the world’s best efficiency moves ahead. A firm that stands still loses this share of its relative efficiency every quarter. Section 7.8.",
			zh: "世界最优效率推进的速度。停步不前的企业每季度相对效率即下降这一比例。见 7.8 节。"
		},
		plausible: [.0046, .0078]
	},
	qualityErosion: {
		symbol: "gQ",
		level: "world",
		label: {
			en: "Frontier growth, quality",
			zh: "质量前沿推进速度"
		},
		unit: units$1.perQuarter,
		default: .006,
		min: 0,
		max: .03,
		step: 5e-4,
		group: "frontier",
		description: {
			en: "How fast the world’s best quality moves ahead; relative quality of a firm that stands still falls at this rate. Section 7.8.",
			zh: "世界最优质量推进的速度；停步不前的企业，其相对质量按此速度下降。见 7.8 节。"
		},
		plausible: [.0046, .0078]
	},
	supplierErosion: {
		symbol: "gS",
		level: "world",
		label: {
			en: "Frontier growth, suppliers",
			zh: "配套企业前沿推进速度"
		},
		unit: units$1.perQuarter,
		default: .005,
		min: 0,
		max: .03,
		step: 5e-4,
		group: "frontier",
		description: {
			en: "How fast suppliers elsewhere get better. Higher makes local inputs dearer compared with imports. Section 7.10.",
			zh: "外部配套企业进步的速度。越快，本地投入品相对进口越贵。见 7.10 节。"
		}
	},
	learningCeiling: {
		symbol: "ceil",
		level: "world",
		label: {
			en: "Ceiling of learning",
			zh: "学习上限"
		},
		unit: units$1.frontier,
		default: 1.3,
		min: .8,
		max: 3,
		step: .05,
		group: "frontier",
		description: {
			en: "How far above the world frontier own innovation can carry a firm. Higher keeps innovation paying for the best firms. Section 7.8.",
			zh: "企业靠自主创新可超出世界前沿的幅度。越高，领先企业继续创新越有回报。见 7.8 节。"
		}
	}
};
// engine/parameters/functions.ts
const functions = {
	functionStep: {
		symbol: "etaF",
		level: "world",
		label: {
			en: "Speed of functional upgrading",
			zh: "功能升级速度"
		},
		unit: units$1.levelPerQuarter,
		default: .026,
		min: 0,
		max: .1,
		step: .001,
		group: "functions",
		description: {
			en: "How fast a firm with normal effort and no blocking buyer climbs from assembly to brand. Higher brings own design and brand sooner. Section 7.8.",
			zh: "投入正常、无买家阻挡的企业由组装走向品牌的快慢。越高，设计与品牌来得越早。见 7.8 节。"
		},
		plausible: [.022, .03]
	},
	functionDecay: {
		symbol: "dPhi",
		level: "world",
		label: {
			en: "Loss of functions",
			zh: "功能退化速度"
		},
		unit: units$1.perQuarter,
		default: .003,
		min: 0,
		max: .02,
		step: 5e-4,
		group: "functions",
		description: {
			en: "Share of its function level a firm loses every quarter unless it works on it. Higher makes downgrading more likely. Section 7.8.",
			zh: "企业若不持续投入，每季度功能等级退化的比例。越高，越容易降级。见 7.8 节。"
		}
	},
	functionPolicyGain: {
		symbol: "funcGain",
		level: "world",
		label: {
			en: "Effect of functional upgrading support",
			zh: "功能升级扶持的效果"
		},
		unit: {
			en: "extra speed at full level",
			zh: "满力度时的加速倍数"
		},
		default: 3.5,
		min: 0,
		max: 5,
		step: .1,
		group: "functions",
		description: {
			en: "How much the lever for functional upgrading speeds it up. Higher makes that lever stronger. Section 7.8.",
			zh: "“功能升级扶持”杠杆的加速作用。越高，该杠杆越有效。见 7.8 节。"
		}
	}
};
// engine/parameters/investment.ts
const investment = {
	growthCap: {
		symbol: "growMax",
		level: "world",
		label: {
			en: "Fastest growth of a firm",
			zh: "企业扩张上限"
		},
		unit: units$1.sharePerQuarter,
		default: .07,
		min: .01,
		max: .3,
		step: .01,
		group: "investment",
		description: {
			en: "Largest growth of capacity in a quarter. Higher lets good firms outgrow others sooner. Section 7.6.",
			zh: "一个季度内产能的最大增幅。越高，好企业越快做大。见 7.6 节。"
		}
	},
	growthResponse: {
		symbol: "gAdj",
		level: "world",
		label: {
			en: "Response of capacity to demand",
			zh: "产能对需求的反应"
		},
		unit: units$1.perQuarter,
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "investment",
		description: {
			en: "How strongly firms expand when demand exceeds capacity and shrink when it falls short. Higher makes growth and decline faster. Section 7.6.",
			zh: "需求超过产能时扩张、不足时收缩的力度。越高，扩张与收缩都越快。见 7.6 节。"
		}
	},
	capacityNoise: {
		symbol: "sdK",
		level: "world",
		label: {
			en: "Luck in growth",
			zh: "成长的随机波动"
		},
		unit: {
			en: "standard deviation per quarter",
			zh: "每季度标准差"
		},
		default: .12,
		min: 0,
		max: .3,
		step: .01,
		group: "investment",
		description: {
			en: "Chance in the growth of a firm of usual size: business opportunities won and lost. Higher spreads firm sizes and kills more small firms. Section 7.6.",
			zh: "一般规模企业产能增长中的随机成分，即商机得失。越大，企业规模越分散，小企业退出越多。见 7.6 节。"
		}
	},
	opportunityRate: {
		symbol: "pOpp",
		level: "world",
		label: {
			en: "Frequency of business opportunities",
			zh: "商机出现的频率"
		},
		unit: {
			en: "chance per quarter",
			zh: "每季度概率"
		},
		default: .4,
		min: .05,
		max: 1,
		step: .05,
		group: "investment",
		description: {
			en: "How often a firm gains or loses a customer, a line or a plant. Rarer means larger when it happens: growth rates then have fatter tails at the same spread. Section 7.6.",
			zh: "企业得到或失去一个客户、一条产线、一处厂房的频率。越稀少，每次的影响越大，离散程度不变而增长率的尾部更厚。见 7.6 节。"
		},
		plausible: [.25, .6]
	},
	volatilitySlope: {
		symbol: "betaK",
		level: "world",
		label: {
			en: "Calm of large firms",
			zh: "大企业的平稳程度"
		},
		unit: units$1.elasticity,
		default: .35,
		min: 0,
		max: .5,
		step: .01,
		group: "investment",
		description: {
			en: "How much luck in growth shrinks with size. Higher makes large firms steadier and keeps them large. Section 7.6.",
			zh: "成长中的随机波动随规模减弱的程度。越高，大企业越平稳、越能保持规模。见 7.6 节。"
		},
		plausible: [.2, .4]
	},
	capitalCost: {
		symbol: "capital",
		level: "world",
		label: {
			en: "Cost of capacity",
			zh: "产能投资成本"
		},
		unit: {
			en: "price of one frontier unit, per unit of capacity",
			zh: "一单位前沿产品的价格／单位产能"
		},
		default: .5,
		min: 0,
		max: 3,
		step: .05,
		group: "investment",
		description: {
			en: "Money a unit of new capacity takes. Higher ties growth more to profit and credit. Section 7.6.",
			zh: "新增一单位产能所需资金。越高，扩张越受利润与信贷约束。见 7.6 节。"
		}
	},
	cashCap: {
		symbol: "cashCap",
		level: "world",
		label: {
			en: "Reserves kept",
			zh: "留存资金上限"
		},
		unit: {
			en: "price of one frontier unit, per unit of capacity",
			zh: "一单位前沿产品的价格／单位产能"
		},
		default: 1.5,
		min: 0,
		max: 10,
		step: .1,
		group: "investment",
		description: {
			en: "Cash a firm keeps before it pays owners out. Higher lets firms survive longer slumps. Section 7.6.",
			zh: "企业向所有者分配之前留存的资金。越高，企业越能熬过长期低迷。见 7.6 节。"
		}
	}
};
// engine/parameters/luck.ts
const luck = {
	luck: {
		symbol: "luck",
		level: "world",
		label: {
			en: "Luck of the world",
			zh: "外部随机冲击"
		},
		unit: {
			en: "0 none, 1 as in reality",
			zh: "0 无，1 接近现实"
		},
		default: 0,
		min: 0,
		max: 2,
		step: .1,
		group: "luck",
		description: {
			en: "Strength of what befalls the trade everywhere: a business cycle, lasting changes of demand, shifts of the paradigm at random times. At 0 only the luck of firms is left, and verdicts hardly spread. The same for all policies of a seed. Section 7.1.",
			zh: "整个行业在各地共同遭遇的变化的强度：景气波动、需求的持久变化、随机到来的技术范式转换。为 0 时只剩企业各自的随机波动，结局几乎不分散。同一随机种子之下各项政策所遇相同。见 7.1 节。"
		}
	},
	cycleSpread: {
		symbol: "sdCycle",
		level: "world",
		label: {
			en: "Business cycle",
			zh: "景气波动"
		},
		unit: units$1.logSpread,
		default: .05,
		min: 0,
		max: .3,
		step: .01,
		group: "luck",
		description: {
			en: "Standard deviation of demand around its trend at luck 1, in waves of some six years. Section 7.1.",
			zh: "冲击强度为 1 时，需求围绕趋势的标准差，波长约六年。见 7.1 节。"
		},
		plausible: [.03, .08]
	},
	trendSpread: {
		symbol: "sdTrend",
		level: "world",
		label: {
			en: "Lasting changes of demand",
			zh: "需求的持久变化"
		},
		unit: {
			en: "standard deviation per quarter",
			zh: "每季度标准差"
		},
		default: .015,
		min: 0,
		max: .1,
		step: .005,
		group: "luck",
		description: {
			en: "Standard deviation of lasting changes of demand at luck 1; 0.015 a quarter is 3 % a year. Higher sends the same place to more different ends. Section 7.1.",
			zh: "冲击强度为 1 时需求持久变化的标准差；每季度 0.015 相当于每年 3%。越高，同一地方的结局越分散。见 7.1 节。"
		},
		plausible: [.01, .02]
	},
	shiftRate: {
		symbol: "jumpRate",
		level: "world",
		label: {
			en: "Shifts of the paradigm",
			zh: "范式转换的频率"
		},
		unit: {
			en: "chance per quarter",
			zh: "每季度概率"
		},
		default: .004,
		min: 0,
		max: .1,
		step: .001,
		group: "luck",
		description: {
			en: "Chance of a paradigm shift of size 0.8 in a random direction at luck 1; 0.004 is once in some sixty years. Section 7.1.",
			zh: "冲击强度为 1 时，发生一次幅度 0.8、方向随机的范式转换的概率；0.004 约为六十年一遇。见 7.1 节。"
		},
		plausible: [.002, .008]
	}
};
// engine/parameters/labour.ts
const labour = {
	labourForce: {
		symbol: "L0",
		level: "region",
		label: {
			en: "Labour force at the start",
			zh: "期初劳动力"
		},
		unit: units$1.labour,
		default: 100,
		min: 10,
		max: 2e3,
		step: 10,
		group: "labour",
		description: {
			en: "Workers within reach, commuters counted, before anyone moves in. Nobody can employ more than there are; higher lets the cluster grow faster at first. Section 7.2.",
			zh: "外来人口流入之前可用的劳动力，含通勤者；用工不能超过这一数量。越多，起步阶段扩张越快。见 7.2 节。"
		}
	},
	labourForceLimit: {
		symbol: "LMax",
		level: "region",
		label: {
			en: "Limit of the labour force",
			zh: "劳动力上限"
		},
		unit: units$1.labour,
		default: 6e3,
		min: 100,
		max: 2e4,
		step: 100,
		group: "labour",
		description: {
			en: "Most workers the region can draw in. Lower makes wages rise once it is reached. Section 7.2.",
			zh: "区域可吸纳劳动力的上限。越低，触顶后工资上涨越快。见 7.2 节。"
		}
	},
	migration: {
		symbol: "mig",
		level: "region",
		label: {
			en: "Migration",
			zh: "劳动力流动性"
		},
		unit: {
			en: "response per quarter",
			zh: "每季度反应系数"
		},
		default: .1,
		min: 0,
		max: .5,
		step: .01,
		group: "labour",
		description: {
			en: "How strongly workers follow high wages. Employment cannot outgrow the people who come, so higher means faster growth at lower wages. Section 7.2.",
			zh: "劳动力追随高工资流动的强度。用工不能超过到来的人口，因此越高，集群成长越快、工资越稳。见 7.2 节。"
		},
		plausible: [.07, .14]
	},
	initialWage: {
		symbol: "w0",
		level: "region",
		label: {
			en: "Wage at the start",
			zh: "期初工资"
		},
		unit: {
			en: "frontier wage = 1",
			zh: "前沿工资 = 1"
		},
		default: .35,
		min: .05,
		max: 1.2,
		step: .01,
		group: "labour",
		description: {
			en: "Wage compared with the world’s most advanced regions. Higher removes the advantage of cheap labour. Section 7.2.",
			zh: "相对于世界最先进地区的工资水平。越高，劳动力成本优势越小。见 7.2 节。"
		}
	},
	wageCap: {
		symbol: "wCap",
		level: "region",
		label: {
			en: "Where the wage catch-up ends",
			zh: "工资追赶的终点"
		},
		unit: {
			en: "frontier wage = 1",
			zh: "前沿工资 = 1"
		},
		default: .95,
		min: .1,
		max: 1.5,
		step: .05,
		group: "labour",
		description: {
			en: "Level at which national development stops pulling wages up. Higher means more cost pressure in the end. Section 7.2.",
			zh: "国家发展不再推高工资时的水平。越高，最终的成本压力越大。见 7.2 节。"
		}
	},
	wageGrowth: {
		symbol: "gw",
		level: "region",
		label: {
			en: "Wage catch-up",
			zh: "工资追赶速度"
		},
		unit: units$1.perQuarter,
		default: .0034,
		min: 0,
		max: .02,
		step: 1e-4,
		group: "labour",
		description: {
			en: "How fast national development pulls wages toward the frontier (Lewis). Higher shortens the cluster’s good years: the assumption results depend on most. Section 7.2.",
			zh: "国家发展把工资拉向前沿的快慢（刘易斯）。越高，集群的好光景越短；这是对结果影响最大的假设。见 7.2 节。"
		},
		plausible: [.0028, .004]
	},
	wageElasticity: {
		symbol: "wEl",
		level: "region",
		label: {
			en: "Local wage pressure",
			zh: "本地工资压力"
		},
		unit: units$1.elasticity,
		default: .5,
		min: 0,
		max: 1.5,
		step: .05,
		group: "labour",
		description: {
			en: "How strongly wages react when the cluster uses up its labour force. Higher makes growth push up its own cost. Section 7.2.",
			zh: "集群用工接近劳动力总量时工资的反应强度。越高，成长越会推高自身成本。见 7.2 节。"
		},
		plausible: [.4, .65]
	},
	agglomeration: {
		symbol: "eps",
		level: "world",
		label: {
			en: "Agglomeration elasticity",
			zh: "集聚弹性"
		},
		unit: units$1.elasticity,
		default: .035,
		min: 0,
		max: .2,
		step: .001,
		group: "labour",
		description: {
			en: "How much a thicker labour pool raises productivity (Marshall). Higher makes large clusters more competitive. Section 7.2.",
			zh: "劳动力池增厚对生产率的提升（马歇尔）。越高，大集群越有竞争力。见 7.2 节。"
		},
		plausible: [.027, .05]
	},
	endogenousWage: {
		symbol: "wEndo",
		level: "world",
		label: {
			en: "Wages follow the cluster’s own success",
			zh: "工资随集群效益而定"
		},
		unit: units$1.share,
		default: 0,
		min: 0,
		max: 1,
		step: .05,
		group: "labour",
		description: {
			en: "Weight of rent sharing in the wage: 0 follows national development only, 1 the cluster’s own value added. Higher turns more of the cluster’s success into wages. Section 7.2.",
			zh: "工资中租金分享的权重：0 只随国家发展，1 只随集群自身增加值。越高，集群的成功越多地转化为工资。见 7.2 节。"
		}
	},
	wageLag: {
		symbol: "wLag",
		level: "world",
		label: {
			en: "Speed of rent sharing",
			zh: "租金分享速度"
		},
		unit: units$1.perQuarter,
		default: .05,
		min: 0,
		max: .5,
		step: .01,
		group: "labour",
		description: {
			en: "How fast wage claims follow value added per worker. Only works with the rent-sharing rule; higher raises wages sooner. Section 7.2.",
			zh: "工资要求追随劳均增加值的快慢。仅在采用租金分享规则时起作用；越高，工资上涨越早。见 7.2 节。"
		}
	},
	wageRentShare: {
		symbol: "wShare",
		level: "world",
		label: {
			en: "Workers’ share",
			zh: "劳动者所得份额"
		},
		unit: {
			en: "share of value added",
			zh: "占增加值的比例"
		},
		default: .66,
		min: .1,
		max: 1,
		step: .01,
		group: "labour",
		description: {
			en: "Share of value added that workers claim. Only works with the rent-sharing rule; higher raises wages. Section 7.2.",
			zh: "劳动者要求的增加值份额。仅在采用租金分享规则时起作用；越高，工资越高。见 7.2 节。"
		}
	}
};
// engine/parameters/land.ts
const land = {
	land: {
		symbol: "land",
		level: "region",
		label: {
			en: "Land",
			zh: "土地容量"
		},
		unit: {
			en: "labour units that fit (1 = 10 jobs)",
			zh: "可容纳的劳动单位（1 单位 = 10 个岗位）"
		},
		default: 1800,
		min: 100,
		max: 2e4,
		step: 50,
		group: "land",
		description: {
			en: "Room for employment before rents bite. Higher lets the cluster grow larger and dilutes pollution. Section 7.2.",
			zh: "地租明显上涨之前可容纳的就业。越大，集群可以长得越大，污染也越稀释。见 7.2 节。"
		},
		plausible: [1300, 2500]
	},
	landElasticity: {
		symbol: "landEl",
		level: "region",
		label: {
			en: "Steepness of the land limit",
			zh: "土地约束的陡度"
		},
		unit: units$1.elasticity,
		default: 2,
		min: .5,
		max: 6,
		step: .1,
		group: "land",
		description: {
			en: "How suddenly rents rise as land fills up. Higher means little congestion at first and a wall later. Section 7.2.",
			zh: "土地趋紧时地租上涨的突然程度。越高，前期几乎不拥挤，后期骤然受限。见 7.2 节。"
		}
	},
	landCost: {
		symbol: "landCost",
		level: "region",
		label: {
			en: "Cost of congestion",
			zh: "拥挤成本"
		},
		unit: {
			en: "share of labour cost when full",
			zh: "土地用满时占劳动成本的比例"
		},
		default: .35,
		min: 0,
		max: 2,
		step: .05,
		group: "land",
		description: {
			en: "How much rents and congestion add to labour cost when the land is full. Higher limits size more. Section 7.2.",
			zh: "土地用满时地租与拥挤给劳动成本增加的比例。越高，规模越受限。见 7.2 节。"
		},
		plausible: [.25, .45]
	},
	pollutionRate: {
		symbol: "pollRate",
		level: "world",
		label: {
			en: "Pollution",
			zh: "污染排放"
		},
		unit: {
			en: "index per quarter when the land is full",
			zh: "土地用满时每季度指数增量"
		},
		default: .03,
		min: 0,
		max: .2,
		step: .005,
		group: "land",
		description: {
			en: "Pollution added by employment on the land in use. Higher raises cost, drives workers away and eats land. Section 7.2.",
			zh: "就业活动产生的污染。越高，成本越高，劳动力越外流，可用土地越少。见 7.2 节。"
		}
	},
	pollutionCost: {
		symbol: "pollCost",
		level: "world",
		label: {
			en: "Cost of pollution",
			zh: "污染成本"
		},
		unit: units$1.moneyPerUnit,
		default: .05,
		min: 0,
		max: .3,
		step: .01,
		group: "land",
		description: {
			en: "Cost that a unit of the pollution index adds to every unit of output. Higher makes environmental rules pay sooner. Section 7.4.",
			zh: "污染指数每增加一单位给单位产品带来的成本。越高，环境规制越早见效。见 7.4 节。"
		},
		plausible: [.03, .08]
	}
};
// engine/parameters/learning.ts
const learning = {
	efficiencyStep: {
		symbol: "etaA",
		level: "world",
		label: {
			en: "Step of process innovation",
			zh: "工艺创新幅度"
		},
		unit: {
			en: "share per success",
			zh: "每次成功的提升比例"
		},
		default: .045,
		min: 0,
		max: .2,
		step: .001,
		group: "learning",
		description: {
			en: "How much efficiency a successful innovation adds. Higher lets the cluster keep up with the frontier. Section 7.8.",
			zh: "一次成功创新带来的效率提升。越高，集群越能跟上前沿。见 7.8 节。"
		},
		plausible: [.038, .053]
	},
	qualityStep: {
		symbol: "etaQ",
		level: "world",
		label: {
			en: "Step of product innovation",
			zh: "产品创新幅度"
		},
		unit: {
			en: "share per success",
			zh: "每次成功的提升比例"
		},
		default: .045,
		min: 0,
		max: .2,
		step: .001,
		group: "learning",
		description: {
			en: "How much quality a successful innovation adds. Higher speeds product upgrading. Section 7.8.",
			zh: "一次成功创新带来的质量提升。越高，产品升级越快。见 7.8 节。"
		},
		plausible: [.038, .053]
	},
	plantTeaching: {
		symbol: "plantTeach",
		level: "world",
		label: {
			en: "Teaching by plants from outside",
			zh: "外来工厂的带动"
		},
		unit: {
			en: "share of the gap per quarter, at most",
			zh: "每季度至多弥合的差距比例"
		},
		default: .045,
		min: 0,
		max: .2,
		step: .005,
		group: "learning",
		description: {
			en: "How fast local firms learn from foreign and state-built plants in their region, the more of its output these make. Higher makes a large plant raise its neighbours. Section 7.8.",
			zh: "本地企业向区内外资与政府投建工厂学习的快慢，后者占产出越多学得越快。越高，大厂对邻近企业的带动越强。见 7.8 节。"
		},
		plausible: [.015, .06]
	},
	retooling: {
		symbol: "retool",
		level: "world",
		label: {
			en: "Skills lost by a change of product",
			zh: "转产损失的技能"
		},
		unit: {
			en: "share of efficiency per distance",
			zh: "每单位距离损失的效率比例"
		},
		default: 1,
		min: 0,
		max: 5,
		step: .1,
		group: "learning",
		description: {
			en: "How much efficiency a firm loses when it moves its product through knowledge space, beyond what changes from season to season. Higher makes frequent shifts costly even for those who see them coming. Section 7.8.",
			zh: "企业在知识空间中移动产品时损失的效率，季节性的变化不计。越高，频繁的转换代价越大，即便看得准也不例外。见 7.8 节。"
		},
		plausible: [.5, 2]
	},
	attention: {
		symbol: "watch",
		level: "world",
		label: {
			en: "Attention that watching takes",
			zh: "对外关注占用的精力"
		},
		unit: {
			en: "share of effort at full openness",
			zh: "满力度时占创新投入的比例"
		},
		default: .1,
		min: 0,
		max: .5,
		step: .05,
		group: "learning",
		description: {
			en: "Part of innovative effort that fairs, missions and partners elsewhere take. Higher makes openness dearer. Section 7.8.",
			zh: "展会、考察与外部合作占用的创新精力。越高，对外联系的代价越大。见 7.8 节。"
		},
		plausible: [.05, .2]
	},
	rivalWeight: {
		symbol: "rivalWeight",
		level: "world",
		label: {
			en: "Spur of rivalry",
			zh: "竞争的激励"
		},
		unit: {
			en: "share of effort",
			zh: "占创新投入的比例"
		},
		default: .3,
		min: 0,
		max: .9,
		step: .05,
		group: "learning",
		description: {
			en: "Share of innovative effort that only rivals next door call forth. Higher makes a lone producer lazier. Section 7.8.",
			zh: "创新投入中只有近邻竞争才能激发的部分。越高，独家生产者越懈怠。见 7.8 节。"
		},
		plausible: [.1, .5]
	},
	rivalMass: {
		symbol: "rivalMass",
		level: "world",
		label: {
			en: "Rivals that suffice",
			zh: "足以形成竞争的对手数"
		},
		unit: units$1.firms,
		default: 8,
		min: 1,
		max: 100,
		step: 1,
		group: "learning",
		description: {
			en: "Number of equal rivals in a chain at which two thirds of the spur are felt. Higher asks for more rivals. Section 7.8.",
			zh: "同一链条中有多少家规模相当的对手，才感受到三分之二的激励。越高，所需对手越多。见 7.8 节。"
		},
		plausible: [4, 16]
	},
	innovationChance: {
		symbol: "pInno",
		level: "world",
		label: {
			en: "Chance of innovation",
			zh: "创新概率"
		},
		unit: {
			en: "chance per quarter at normal effort",
			zh: "正常投入下每季度概率"
		},
		default: .25,
		min: 0,
		max: .6,
		step: .01,
		group: "learning",
		description: {
			en: "Chance that a firm’s own R&D succeeds in a quarter. Higher makes innovation more frequent. Section 7.8.",
			zh: "企业自主研发一个季度内成功的概率。越高，创新越频繁。见 7.8 节。"
		}
	},
	buyerLearning: {
		symbol: "etaB",
		level: "world",
		label: {
			en: "Learning from buyers",
			zh: "向买家学习"
		},
		unit: {
			en: "share of the gap closed per quarter",
			zh: "每季度缩小差距的比例"
		},
		default: .009,
		min: 0,
		max: .05,
		step: .001,
		group: "learning",
		description: {
			en: "How fast buyers’ advice closes the gap to the frontier. Higher favours chains with teaching buyers. Section 7.8.",
			zh: "买家指导缩小与前沿差距的快慢。越高，有买家指导的链条越占优。见 7.8 节。"
		}
	},
	imitationRate: {
		symbol: "etaI",
		level: "world",
		label: {
			en: "Learning from neighbours",
			zh: "邻近企业间的模仿"
		},
		unit: {
			en: "share of the gap closed per meeting",
			zh: "每次接触缩小差距的比例"
		},
		default: .085,
		min: 0,
		max: .2,
		step: .005,
		group: "learning",
		description: {
			en: "How much a firm learns from a better neighbour it meets. Higher spreads good practice faster: Marshall’s “something in the air”. Section 7.8.",
			zh: "企业与更优的邻近企业接触时学到的多少。越高，好做法扩散越快，即马歇尔所说“空气中的行业秘密”。见 7.8 节。"
		},
		plausible: [.06, .12]
	},
	cognitiveOptimum: {
		symbol: "cogOpt",
		level: "world",
		label: {
			en: "Best cognitive distance",
			zh: "最优认知距离"
		},
		unit: units$1.distance,
		default: .25,
		min: .05,
		max: 1,
		step: .05,
		group: "learning",
		description: {
			en: "Distance between two firms at which they learn most from each other. Higher makes variety more useful and likeness less. Section 7.8.",
			zh: "两家企业相互学习效果最好的距离。越高，差异越有益，雷同越无益。见 7.8 节。"
		}
	},
	imitationPull: {
		symbol: "imitK",
		level: "world",
		label: {
			en: "Imitation of products",
			zh: "产品模仿"
		},
		unit: {
			en: "share of the distance per meeting",
			zh: "每次接触靠近的距离比例"
		},
		default: .05,
		min: 0,
		max: .5,
		step: .01,
		group: "learning",
		description: {
			en: "How far a firm moves its product toward that of a more profitable neighbour. Higher makes the cluster’s products alike. Section 7.8.",
			zh: "企业的产品向更赚钱的邻近企业靠拢的程度。越高，集群产品越趋同。见 7.8 节。"
		}
	},
	repositioningStep: {
		symbol: "kStep",
		level: "world",
		label: {
			en: "Speed of repositioning",
			zh: "重新定位速度"
		},
		unit: {
			en: "share of the distance per quarter",
			zh: "每季度靠近的距离比例"
		},
		default: .08,
		min: 0,
		max: .5,
		step: .01,
		group: "learning",
		description: {
			en: "How fast a firm moves its product to where it believes the market is. Higher makes adjustment after a shift quicker. Section 7.8.",
			zh: "企业把产品调整到其所判断的市场位置的快慢。越高，范式转换后调整越快。见 7.8 节。"
		},
		plausible: [.05, .12]
	},
	positionNoise: {
		symbol: "sdk",
		level: "world",
		label: {
			en: "Chance in products",
			zh: "产品定位的随机变化"
		},
		unit: {
			en: "distance, standard deviation per quarter",
			zh: "知识空间距离（每季度标准差）"
		},
		default: .012,
		min: 0,
		max: .1,
		step: .001,
		group: "learning",
		description: {
			en: "Random movement of products. Higher keeps variety alive and fit lower. Section 7.8.",
			zh: "产品位置的随机移动。越大，多样性越易保持，契合度越低。见 7.8 节。"
		}
	}
};
// engine/parameters/newborn.ts
const newborn = {
	foundingCapacity: {
		symbol: "K0",
		level: "region",
		label: {
			en: "Size at birth",
			zh: "新企业规模"
		},
		unit: units$1.unitsPerQuarter,
		default: 2,
		min: .5,
		max: 20,
		step: .1,
		group: "newborn",
		description: {
			en: "Capacity of founders and typical newcomers. Higher makes for fewer, larger firms. Section 7.11.",
			zh: "创始企业与一般新企业的产能。越高，企业越少、越大。见 7.11 节。"
		}
	},
	foundingCapacitySpread: {
		symbol: "sdK0",
		level: "world",
		label: {
			en: "Spread of size at birth",
			zh: "新企业规模差异"
		},
		unit: units$1.logSpread,
		default: .5,
		min: 0,
		max: 1.5,
		step: .05,
		group: "newborn",
		description: {
			en: "How much newcomers differ in size. Higher gives more very small and more large entrants. Section 7.11.",
			zh: "新企业之间规模的差异。越大，极小与较大的新企业都越多。见 7.11 节。"
		},
		plausible: [.35, .75]
	},
	foundingCash: {
		symbol: "cash0",
		level: "region",
		label: {
			en: "Cash at birth",
			zh: "新企业资金"
		},
		unit: units$1.money,
		default: .08,
		min: 0,
		max: 5,
		step: .01,
		group: "newborn",
		description: {
			en: "Cash of founders and typical newcomers: enough for less than two quarters of fixed cost. Higher lets more of them live through their first years. Section 7.11.",
			zh: "创始企业与一般新企业的起步资金，不足以支付两个季度的固定成本。越高，越多企业熬过最初几年。见 7.11 节。"
		},
		plausible: [.05, .12]
	},
	foundingCashSpread: {
		symbol: "sdC0",
		level: "world",
		label: {
			en: "Spread of cash at birth",
			zh: "新企业资金差异"
		},
		unit: units$1.logSpread,
		default: 1.5,
		min: 0,
		max: 2,
		step: .1,
		group: "newborn",
		description: {
			en: "How much newcomers differ in money. Higher gives more early failures. Section 7.11.",
			zh: "新企业之间资金的差异。越大，早期失败越多。见 7.11 节。"
		},
		plausible: [1.2, 1.8]
	},
	foundingSkillSpread: {
		symbol: "sdA0",
		level: "world",
		label: {
			en: "Spread of skill at birth",
			zh: "新企业能力差异"
		},
		unit: units$1.logSpread,
		default: .17,
		min: 0,
		max: .6,
		step: .01,
		group: "newborn",
		description: {
			en: "How much newcomers differ in efficiency and quality; spin-offs differ half as much. Higher gives selection more to work on. Section 7.11.",
			zh: "新企业效率与质量的差异，衍生企业的差异为其一半。越大，优胜劣汰的余地越大。见 7.11 节。"
		},
		plausible: [.13, .21]
	},
	startUpCopy: {
		symbol: "copy",
		level: "world",
		label: {
			en: "Skill start-ups copy",
			zh: "新创企业的模仿程度"
		},
		unit: {
			en: "share of a local firm’s skill",
			zh: "本地企业能力的比例"
		},
		default: .9,
		min: .5,
		max: 1.1,
		step: .01,
		group: "newborn",
		description: {
			en: "Share of a random local firm’s efficiency and quality that a start-up reaches at once. Higher makes start-ups stronger rivals. Section 7.11.",
			zh: "新创企业起步即可达到的本地企业效率与质量的比例。越高，新创企业竞争力越强。见 7.11 节。"
		}
	},
	marginalFounders: {
		symbol: "weak",
		level: "world",
		label: {
			en: "Weakness of supported founders",
			zh: "受扶持创业者的差距"
		},
		unit: {
			en: "share of efficiency",
			zh: "占效率的比例"
		},
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		group: "newborn",
		description: {
			en: "How far founders whom only support brings lag behind those who would have come anyway. Higher lets what support of founders gains fade sooner after it ends. Section 7.11.",
			zh: "只因扶持才创业的人，能力比本来就会创业的人低多少。越高，创业扶持的成效在停止后消退得越快。见 7.11 节。"
		},
		plausible: [0, .4]
	},
	foundingEfficiency: {
		symbol: "A0",
		level: "region",
		label: {
			en: "Founders’ efficiency",
			zh: "创始企业效率"
		},
		unit: units$1.frontier,
		default: .6,
		min: .2,
		max: 1.2,
		step: .01,
		group: "newborn",
		description: {
			en: "Typical labour efficiency of the first local firms. Higher gives the region a head start. Section 5.",
			zh: "首批本地企业的一般劳动效率。越高，区域起点越高。见第 5 节。"
		}
	},
	foundingQuality: {
		symbol: "q0",
		level: "region",
		label: {
			en: "Founders’ quality",
			zh: "创始企业质量"
		},
		unit: units$1.frontier,
		default: .6,
		min: .2,
		max: 1.2,
		step: .01,
		group: "newborn",
		description: {
			en: "Typical quality of the first local firms, and the region’s reputation at the start. Higher opens demanding chains sooner. Section 5.",
			zh: "首批本地企业的一般质量，也是期初的区域声誉。越高，越早进入要求较高的链条。见第 5 节。"
		}
	},
	inheritedFunction: {
		symbol: "heir",
		level: "world",
		label: {
			en: "Functions a spin-off takes along",
			zh: "衍生企业承袭的功能"
		},
		unit: {
			en: "share of the parent’s",
			zh: "占母体企业的比例"
		},
		default: .6,
		min: 0,
		max: 1,
		step: .05,
		group: "newborn",
		description: {
			en: "Share of its parent’s function level a spin-off starts with. Near 1 where founders take a product with them, lower where they leave with a skill only. Section 7.11.",
			zh: "衍生企业起步时承袭母体企业功能等级的比例。创始人带走整个产品时接近 1，只带走手艺时较低。见 7.11 节。"
		},
		plausible: [.5, .9]
	},
	foreignFunction: {
		symbol: "phiF",
		level: "world",
		label: {
			en: "Function level of foreign plants",
			zh: "外资工厂的功能等级"
		},
		unit: units$1.level,
		default: .9,
		min: 0,
		max: 3,
		step: .1,
		group: "newborn",
		description: {
			en: "What an arriving foreign plant does: 0 assembles what is sent (processing trade), 1 makes to order, 2 designs. Section 7.11.",
			zh: "外资工厂到来时从事的功能：0 为来料加工，1 为按单生产，2 为自行设计。见 7.11 节。"
		},
		plausible: [.1, 1.5]
	},
	foundingFunction: {
		symbol: "phi0",
		level: "world",
		label: {
			en: "Function level at birth",
			zh: "新企业功能等级"
		},
		unit: units$1.level,
		default: .5,
		min: 0,
		max: 3,
		step: .1,
		group: "newborn",
		description: {
			en: "Where founders and start-ups begin: 0 assembly, 1 OEM, 2 own design, 3 own brand. Higher starts the cluster nearer the market. Section 5.",
			zh: "创始与新创企业的起点：0 组装，1 代工，2 设计制造，3 自主品牌。越高，起步时离市场越近。见第 5 节。"
		}
	}
};
// engine/parameters/politics.ts
const politics = {
	lobbying: {
		symbol: "lobby",
		level: "region",
		label: {
			en: "Lobbying",
			zh: "游说能力"
		},
		unit: units$1.perQuarter,
		default: .03,
		min: 0,
		max: .2,
		step: .005,
		group: "politics",
		description: {
			en: "How fast old, distressed employers capture local politics. Higher brings political lock-in sooner. Section 7.7.",
			zh: "陷入困境的老企业俘获地方政策的快慢。越高，政治锁定越早出现。见 7.7 节。"
		},
		plausible: [.02, .045]
	},
	captureDecay: {
		symbol: "capDecay",
		level: "region",
		label: {
			en: "Fading of capture",
			zh: "政策俘获的消退"
		},
		unit: units$1.perQuarter,
		default: .008,
		min: 0,
		max: .1,
		step: .001,
		group: "politics",
		description: {
			en: "How fast capture fades by itself. Higher lets politics recover once the pressure is gone. Section 7.7.",
			zh: "政策俘获自行消退的快慢。越高，压力消失后政策越快恢复正常。见 7.7 节。"
		},
		plausible: [.006, .011]
	},
	incumbentAge: {
		symbol: "incAge",
		level: "world",
		label: {
			en: "Age of an incumbent",
			zh: "老企业的年龄"
		},
		unit: units$1.quarters,
		default: 40,
		min: 4,
		max: 120,
		step: 1,
		integer: true,
		group: "politics",
		description: {
			en: "Age beyond which a firm counts as an old employer with political weight. Lower makes politics set in earlier. Section 7.7.",
			zh: "超过此年龄的企业被视为有政治影响力的老企业。越低，政治因素介入越早。见 7.7 节。"
		}
	},
	bailOut: {
		symbol: "bail",
		level: "region",
		label: {
			en: "Bail-outs under capture",
			zh: "俘获下的救助概率"
		},
		unit: {
			en: "chance at full capture",
			zh: "完全俘获时的概率"
		},
		default: .7,
		min: 0,
		max: 1,
		step: .05,
		group: "politics",
		description: {
			en: "Chance that captured politics bails out an old firm without cash. Higher keeps weak firms alive longer. Section 7.6.",
			zh: "政策被俘获时，资金枯竭的老企业获救的概率。越高，弱企业存续越久。见 7.6 节。"
		}
	},
	entryBarrier: {
		symbol: "barrier",
		level: "region",
		label: {
			en: "Entry barriers under capture",
			zh: "俘获下的进入壁垒"
		},
		unit: {
			en: "share of entry blocked at full capture",
			zh: "完全俘获时被阻挡的比例"
		},
		default: .85,
		min: 0,
		max: 1,
		step: .05,
		group: "politics",
		description: {
			en: "Share of spin-offs, start-ups and suppliers that captured politics keeps out. Higher stops renewal by newcomers. Section 7.7.",
			zh: "政策被俘获时，衍生、新创与配套企业被挡在门外的比例。越高，新企业带来的更新越少。见 7.7 节。"
		}
	},
	diversion: {
		symbol: "divert",
		level: "world",
		label: {
			en: "Diversion of policy money",
			zh: "政策资金的流失"
		},
		unit: {
			en: "share of effect lost at full capture",
			zh: "完全俘获时失效的比例"
		},
		default: .8,
		min: 0,
		max: 1,
		step: .05,
		group: "politics",
		description: {
			en: "Share of most levers’ effect that capture diverts, though they are paid in full. Higher makes reform come before renewal. Section 7.7.",
			zh: "多数政策杠杆虽足额支出，却因俘获而失效的比例。越高，越需先改革、后振兴。见 7.7 节。"
		},
		plausible: [.65, .9]
	},
	concentrationReference: {
		symbol: "Href",
		level: "world",
		label: {
			en: "Concentration at which employers act as one",
			zh: "雇主步调一致所需的集中度"
		},
		unit: {
			en: "Herfindahl index of jobs",
			zh: "就业的赫芬达尔指数"
		},
		default: .045,
		min: .001,
		max: 1,
		step: .001,
		group: "politics",
		description: {
			en: "Concentration of jobs in old firms at which their lobbying has full weight. Higher spares clusters of many small firms from capture. Section 7.7.",
			zh: "老企业就业集中到何种程度，其游说便具有全部分量。越高，小企业众多的集群越不易被俘获。见 7.7 节。"
		},
		plausible: [.02, .08]
	},
	rescueSize: {
		symbol: "sBig",
		level: "world",
		label: {
			en: "Size that is worth a rescue",
			zh: "值得救助的规模"
		},
		unit: {
			en: "share of the region’s capacity",
			zh: "占区域产能的比例"
		},
		default: .025,
		min: .001,
		max: 1,
		step: .001,
		group: "politics",
		description: {
			en: "Share of capacity from which captured politics will not let a firm fall. Higher means fewer rescues. Section 7.6.",
			zh: "企业产能占到多大比例，被俘获的政治便不会任其倒下。越高，救助越少。见 7.6 节。"
		},
		plausible: [.01, .04]
	},
	protectionSubsidy: {
		symbol: "protSub",
		level: "world",
		label: {
			en: "Subsidy under protection",
			zh: "保护下的补贴"
		},
		unit: units$1.cost,
		default: .12,
		min: 0,
		max: .3,
		step: .01,
		group: "politics",
		description: {
			en: "Share of old firms’ cost that full protection pays. Higher saves more jobs now and costs more. Section 7.4.",
			zh: "全力保护时财政承担的老企业成本比例。越高，眼前保住的就业越多，花费也越大。见 7.4 节。"
		}
	},
	protectionComfort: {
		symbol: "softRd",
		level: "world",
		label: {
			en: "Comfort under protection",
			zh: "保护下的惰性"
		},
		unit: {
			en: "share of R&D given up",
			zh: "放弃的研发比例"
		},
		default: .6,
		min: 0,
		max: 1,
		step: .05,
		group: "politics",
		description: {
			en: "Share of R&D that fully protected firms give up. Higher makes protection cost more future. Section 7.6.",
			zh: "受到全力保护的企业放弃的研发比例。越高，保护的长期代价越大。见 7.6 节。"
		}
	}
};
// engine/parameters/region-start.ts
const regionStart = {
	initialHumanCapital: {
		symbol: "hum0",
		level: "region",
		label: {
			en: "Human capital at the start",
			zh: "期初人力资本"
		},
		unit: {
			en: "index, 0 to 1",
			zh: "指数（0 至 1）"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .01,
		group: "regionStart",
		description: {
			en: "Skills of the region’s people. Higher makes firms and suppliers learn faster. Section 7.2.",
			zh: "区域劳动者的技能水平。越高，企业与配套企业学习越快。见 7.2 节。"
		}
	},
	initialInstitutions: {
		symbol: "inst0",
		level: "region",
		label: {
			en: "Institutions at the start",
			zh: "期初制度与服务体系"
		},
		unit: {
			en: "index, 0 to 1",
			zh: "指数（0 至 1）"
		},
		default: .25,
		min: 0,
		max: 1,
		step: .01,
		group: "regionStart",
		description: {
			en: "Services, associations and good administration. Higher helps entry, learning and honesty. Section 7.2.",
			zh: "社会化服务、行业协会与政务效能。越高，越有利于进入、学习与诚信。见 7.2 节。"
		}
	},
	initialFirms: {
		symbol: "nP0",
		level: "region",
		label: {
			en: "Firms at the start",
			zh: "期初企业数"
		},
		unit: units$1.firms,
		default: 16,
		min: 0,
		max: 500,
		step: 1,
		integer: true,
		group: "regionStart",
		description: {
			en: "Firms in the region before the first quarter. Higher starts the cluster faster. Section 5.",
			zh: "第一个季度之前区域内的企业数。越多，集群起步越快。见第 5 节。"
		}
	},
	initialSuppliers: {
		symbol: "nS0",
		level: "region",
		label: {
			en: "Suppliers at the start",
			zh: "期初配套企业数"
		},
		unit: units$1.suppliers,
		default: 12,
		min: 0,
		max: 500,
		step: 1,
		integer: true,
		group: "regionStart",
		description: {
			en: "Suppliers in the region before the first quarter. Higher gives firms local inputs from the start. Section 5.",
			zh: "第一个季度之前区域内的配套企业数。越多，企业一开始就有本地配套。见第 5 节。"
		}
	},
	initialOrigin: {
		symbol: "origin0",
		level: "region",
		label: {
			en: "Origin of the first firms",
			zh: "首批企业的来源"
		},
		unit: {
			en: "0 local, 2 foreign",
			zh: "0 本地，2 外资"
		},
		default: 0,
		min: 0,
		max: 2,
		step: 2,
		integer: true,
		group: "regionStart",
		description: {
			en: "Whether the first firms are local (0) or large foreign plants in the captive chain (2). Foreign founders start larger and are more footloose. Section 5.",
			zh: "首批企业是本地企业（0）还是俘获型链条中的大型外资企业（2）。外资起步者规模更大，游移性也更强。见第 5 节。"
		}
	}
};
// engine/parameters/relocation.ts
const relocation = {
	footlooseForeign: {
		symbol: "foot",
		level: "world",
		label: {
			en: "Footlooseness of foreign firms",
			zh: "外资企业的游移性"
		},
		unit: {
			en: "chance of looking elsewhere per quarter",
			zh: "每季度另寻地点的概率"
		},
		default: .05,
		min: 0,
		max: .5,
		step: .01,
		group: "relocation",
		description: {
			en: "Chance that a foreign firm compares its place with others. Higher makes it leave sooner when costs rise. Section 7.10.",
			zh: "外资企业与其他地点比较的概率。越高，成本上升时离开越早。见 7.10 节。"
		},
		plausible: [.03, .07]
	},
	footlooseDomestic: {
		symbol: "footDom",
		level: "world",
		label: {
			en: "Footlooseness of local firms",
			zh: "本地企业的游移性"
		},
		unit: {
			en: "share of that of foreign firms",
			zh: "相对外资企业的比例"
		},
		default: .1,
		min: 0,
		max: 1,
		step: .05,
		group: "relocation",
		description: {
			en: "How often local firms look elsewhere, compared with foreign ones. Higher makes local firms move too. Section 7.10.",
			zh: "本地企业另寻地点的频率与外资企业之比。越高，本地企业也越会外迁。见 7.10 节。"
		}
	},
	outsideWage: {
		symbol: "wOut0",
		level: "world",
		label: {
			en: "Wage outside",
			zh: "区外工资"
		},
		unit: {
			en: "frontier wage = 1",
			zh: "前沿工资 = 1"
		},
		default: .27,
		min: .05,
		max: 1.5,
		step: .01,
		group: "relocation",
		description: {
			en: "Wage at the start in the low-cost place firms can leave for. Lower pulls firms away sooner. Section 7.1.",
			zh: "企业可迁往的低成本地区的期初工资。越低，企业越早外迁。见 7.1 节。"
		},
		plausible: [.23, .31]
	},
	outsideWageGrowth: {
		symbol: "gwOut",
		level: "world",
		label: {
			en: "Wage growth outside",
			zh: "区外工资增速"
		},
		unit: units$1.perQuarter,
		default: .0017,
		min: -.005,
		max: .02,
		step: 1e-4,
		group: "relocation",
		description: {
			en: "How fast wages catch up in the low-cost place. Higher makes leaving less tempting with time. Section 7.1.",
			zh: "低成本地区工资追赶的快慢。越高，外迁的吸引力随时间减弱。见 7.1 节。"
		}
	},
	outsideInputPrice: {
		symbol: "pOut",
		level: "world",
		label: {
			en: "Input price outside",
			zh: "区外投入品价格"
		},
		unit: {
			en: "world price = 1",
			zh: "世界价格 = 1"
		},
		default: 1.02,
		min: .5,
		max: 2,
		step: .01,
		group: "relocation",
		description: {
			en: "Price of inputs in the low-cost place. Higher makes leaving less attractive. Section 7.10.",
			zh: "低成本地区的投入品价格。越高，外迁越不划算。见 7.10 节。"
		}
	},
	outsideTransportCost: {
		symbol: "tauOut",
		level: "world",
		label: {
			en: "Transport cost outside",
			zh: "区外运输成本"
		},
		unit: units$1.moneyPerUnit,
		default: .14,
		min: 0,
		max: .6,
		step: .01,
		group: "relocation",
		description: {
			en: "Cost of reaching the market from the low-cost place. Higher makes leaving less attractive. Section 7.10.",
			zh: "从低成本地区运抵市场的成本。越高，外迁越不划算。见 7.10 节。"
		}
	},
	relocationPenalty: {
		symbol: "outPen",
		level: "world",
		label: {
			en: "What holds a firm",
			zh: "外迁阻力"
		},
		unit: units$1.moneyPerUnit,
		default: .07,
		min: 0,
		max: .5,
		step: .01,
		group: "relocation",
		description: {
			en: "Cost advantage a fully embedded firm must see before it leaves. Higher makes local sourcing hold firms better. Section 7.10.",
			zh: "充分根植的企业外迁前所要求的成本优势。越高，本地配套留住企业的作用越强。见 7.10 节。"
		},
		plausible: [.05, .09]
	},
	relocationUrgency: {
		symbol: "urgency",
		level: "world",
		label: {
			en: "Urgency of idle capacity",
			zh: "产能闲置时的紧迫"
		},
		unit: {
			en: "per share of capacity idle",
			zh: "每单位闲置产能比例"
		},
		default: 20,
		min: 0,
		max: 50,
		step: 1,
		group: "relocation",
		description: {
			en: "How much more often a firm looks for another place when it cannot use its capacity. Higher makes crises move firms. Section 7.10.",
			zh: "企业产能用不满时，寻找他处的频率提高多少。越高，危机越会推动外迁。见 7.10 节。"
		},
		plausible: [10, 30]
	},
	relocationSlope: {
		symbol: "relSlope",
		level: "world",
		label: {
			en: "Response to a cost advantage",
			zh: "对成本优势的反应"
		},
		unit: {
			en: "per unit of cost advantage",
			zh: "每单位成本优势"
		},
		default: 15,
		min: 0,
		max: 100,
		step: 1,
		group: "relocation",
		description: {
			en: "How surely a firm that looks elsewhere moves when it is cheaper there. Higher makes small differences decide. Section 7.10.",
			zh: "企业发现别处更便宜时实际外迁的可能。越高，细小差距也足以促成外迁。见 7.10 节。"
		}
	}
};
// engine/parameters/reputation.ts
const reputation = {
	honestyCost: {
		symbol: "hC",
		level: "world",
		label: {
			en: "Gain from cheating",
			zh: "以次充好的收益"
		},
		unit: units$1.cost,
		default: .05,
		min: 0,
		max: .2,
		step: .01,
		group: "reputation",
		description: {
			en: "Cost a firm saves by delivering less than it promised. Higher tempts more firms. Section 7.4.",
			zh: "企业以次充好可节省的成本。越高，动心的企业越多。见 7.4 节。"
		}
	},
	cheatQualityLoss: {
		symbol: "cheatQ",
		level: "world",
		label: {
			en: "Harm of cheating",
			zh: "以次充好的质量损失"
		},
		unit: {
			en: "share of quality",
			zh: "质量损失比例"
		},
		default: .25,
		min: 0,
		max: .8,
		step: .05,
		group: "reputation",
		description: {
			en: "How much worse a cheat’s product is. Higher makes cheating hurt the region’s reputation more. Section 7.4.",
			zh: "以次充好的产品质量下降的幅度。越高，对区域声誉损害越大。见 7.4 节。"
		}
	},
	initialInspection: {
		symbol: "insp0",
		level: "region",
		label: {
			en: "Inspection at the start",
			zh: "期初质检力度"
		},
		unit: units$1.share,
		default: .25,
		min: 0,
		max: 1,
		step: .05,
		group: "reputation",
		description: {
			en: "Inspection without any policy. Higher makes quality visible and cheating dangerous. Section 7.2.",
			zh: "没有专门政策时的质检水平。越高，质量越可见，以次充好越冒险。见 7.2 节。"
		}
	},
	fine: {
		symbol: "fine",
		level: "world",
		label: {
			en: "Fine for cheating",
			zh: "以次充好的罚款"
		},
		unit: units$1.sales,
		default: .15,
		min: 0,
		max: 1,
		step: .01,
		group: "reputation",
		description: {
			en: "Fine a cheat fears when inspected. Higher makes inspection work better. Sections 7.4 and 7.6.",
			zh: "以次充好被查处时的罚款。越高，质检越有威慑力。见 7.4、7.6 节。"
		},
		plausible: [.1, .22]
	},
	socialSanction: {
		symbol: "social",
		level: "region",
		label: {
			en: "Social sanction",
			zh: "社会制裁"
		},
		unit: units$1.moneyPerUnit,
		default: .07,
		min: 0,
		max: .5,
		step: .005,
		group: "reputation",
		description: {
			en: "What a cheat loses among honest colleagues who know it; it fades as cheats, or firms, become many. Higher keeps a cluster honest without inspection. Section 7.4.",
			zh: "以次充好者在相识的诚信同行中遭受的损失；以次充好者越多、企业越多，制裁越弱。越高，不靠质检也越能守信。见 7.4 节。"
		},
		plausible: [.05, .15]
	},
	circle: {
		symbol: "circle",
		level: "region",
		label: {
			en: "Firms that know each other",
			zh: "彼此相识的企业数"
		},
		unit: units$1.firms,
		default: 200,
		min: 10,
		max: 2e3,
		step: 10,
		group: "reputation",
		description: {
			en: "How many firms may share a name before people no longer know cheat and victim. Higher keeps larger clusters honest. Section 7.4.",
			zh: "共用一个地方名声的企业多到什么程度，人们便不再认得骗子与受害者。越高，越大的集群仍能守信。见 7.4 节。"
		},
		plausible: [60, 600]
	},
	strangers: {
		symbol: "anon",
		level: "world",
		label: {
			en: "Strangers a specialised market brings",
			zh: "专业市场带来的陌生人"
		},
		unit: {
			en: "per firm at full level",
			zh: "满力度时每家企业"
		},
		default: 2,
		min: 0,
		max: 10,
		step: .5,
		group: "reputation",
		description: {
			en: "Traders nobody knows whom a full specialised market adds for every firm. Higher makes a market town lose its honesty sooner. Section 7.4.",
			zh: "专业市场全力度时，每家企业对应的陌生商贩数。越高，市场城镇越早失信。见 7.4 节。"
		},
		plausible: [0, 4]
	},
	reputationRate: {
		symbol: "repRate",
		level: "world",
		label: {
			en: "Speed of reputation",
			zh: "声誉更新速度"
		},
		unit: units$1.perQuarter,
		default: .05,
		min: 0,
		max: .5,
		step: .01,
		group: "reputation",
		description: {
			en: "How fast buyers notice what the region really delivers. Lower makes a bad name, and a good one, last longer. Section 7.9.",
			zh: "买家察觉区域真实质量的快慢。越低，好名声与坏名声都越持久。见 7.9 节。"
		}
	}
};
// engine/parameters/suppliers.ts
const suppliers = {
	supplierMarkUp: {
		symbol: "sMu",
		level: "world",
		label: {
			en: "Mark-up of suppliers",
			zh: "配套企业加成率"
		},
		unit: units$1.markUp,
		default: .08,
		min: 0,
		max: .4,
		step: .01,
		group: "suppliers",
		description: {
			en: "Mark-up suppliers put on their cost. Higher keeps suppliers alive but makes local inputs dearer. Section 7.3.",
			zh: "配套企业在成本之上的加成。越高，配套企业越易存活，但本地投入品越贵。见 7.3 节。"
		},
		plausible: [.06, .11]
	},
	supplierFixedCost: {
		symbol: "sF",
		level: "world",
		label: {
			en: "Fixed cost of a supplier",
			zh: "配套企业固定成本"
		},
		unit: units$1.moneyPerQuarter,
		default: .05,
		min: 0,
		max: .2,
		step: .005,
		group: "suppliers",
		description: {
			en: "What a supplier pays every quarter however little it sells; half of it is charged. Higher leaves fewer suppliers. Section 7.10.",
			zh: "配套企业每季度必须支付的费用，按一半计入。越高，配套企业越少。见 7.10 节。"
		}
	},
	importPremium: {
		symbol: "ext",
		level: "region",
		label: {
			en: "Premium on imported inputs",
			zh: "外购投入品加价"
		},
		unit: {
			en: "share of the world price",
			zh: "占世界价格的比例"
		},
		default: .12,
		min: 0,
		max: 1,
		step: .01,
		group: "suppliers",
		description: {
			en: "Extra cost of inputs from outside the region without good logistics. Higher protects local suppliers and makes production dearer. Section 7.2.",
			zh: "物流不完善时从区外购进投入品的加价。越高，本地配套企业越受保护，生产成本也越高。见 7.2 节。"
		},
		plausible: [.09, .16]
	},
	supplierLabourInput: {
		symbol: "bL",
		level: "world",
		label: {
			en: "Weight of labour in suppliers’ cost",
			zh: "配套企业劳动成本权重"
		},
		unit: {
			en: "labour cost per unit at the frontier",
			zh: "前沿技术下单位产品的劳动成本"
		},
		default: .5,
		min: .05,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Labour cost of a supplier’s unit at frontier wage and efficiency. Higher makes local inputs more sensitive to wages. Section 7.3.",
			zh: "前沿工资与效率下配套企业单位产品的劳动成本。越高，本地投入品价格对工资越敏感。见 7.3 节。"
		}
	},
	supplierMaterialInput: {
		symbol: "bM",
		level: "world",
		label: {
			en: "Weight of materials in suppliers’ cost",
			zh: "配套企业原料成本权重"
		},
		unit: {
			en: "materials per unit, by value",
			zh: "单位产品的原料价值"
		},
		default: .45,
		min: .05,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Materials a supplier buys for a unit. Higher makes local inputs dearer. Section 7.3.",
			zh: "配套企业单位产品耗用的原料。越高，本地投入品越贵。见 7.3 节。"
		}
	},
	mismatch: {
		symbol: "mism",
		level: "world",
		label: {
			en: "Mismatch of suppliers and buyers",
			zh: "供需错配程度"
		},
		unit: {
			en: "largest extra cost, share",
			zh: "最大附加成本（比例）"
		},
		default: .5,
		min: 0,
		max: 2,
		step: .05,
		group: "suppliers",
		description: {
			en: "How badly a randomly met supplier may suit a firm. Higher makes many local suppliers more valuable. Section 7.3.",
			zh: "随机相遇的配套企业可能不合用的程度。越高，本地配套企业众多的好处越大。见 7.3 节。"
		},
		plausible: [.4, .65]
	},
	supplierFoundingCash: {
		symbol: "cashS",
		level: "world",
		label: {
			en: "Cash of a new supplier",
			zh: "新配套企业资金"
		},
		unit: units$1.money,
		default: .175,
		min: 0,
		max: 5,
		step: .025,
		group: "suppliers",
		description: {
			en: "Money a supplier starts with. Higher lets it wait longer for its first clients. Section 7.11.",
			zh: "配套企业的起步资金。越高，越能等到第一批客户。见 7.11 节。"
		}
	},
	supplierGrowthCap: {
		symbol: "sGrow",
		level: "world",
		label: {
			en: "Fastest growth of a supplier",
			zh: "配套企业扩张上限"
		},
		unit: units$1.sharePerQuarter,
		default: .07,
		min: 0,
		max: .2,
		step: .01,
		group: "suppliers",
		description: {
			en: "Largest growth of a supplier’s capacity in a quarter. Higher lets local supply keep up with demand. Section 7.10.",
			zh: "配套企业一个季度内产能的最大增幅。越高，本地供给越跟得上需求。见 7.10 节。"
		},
		plausible: [.05, .1]
	},
	supplierLearning: {
		symbol: "sLearn",
		level: "world",
		label: {
			en: "Learning of suppliers",
			zh: "配套企业学习机会"
		},
		unit: {
			en: "chance per quarter",
			zh: "每季度概率"
		},
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Chance that a supplier improves in a quarter. Higher makes local inputs cheaper over time. Section 7.10.",
			zh: "配套企业一个季度内取得改进的概率。越高，本地投入品逐渐越便宜。见 7.10 节。"
		}
	},
	supplierEfficiency: {
		symbol: "As0",
		level: "region",
		label: {
			en: "First suppliers’ efficiency",
			zh: "首批配套企业效率"
		},
		unit: units$1.frontier,
		default: .42,
		min: .15,
		max: 1.2,
		step: .01,
		group: "suppliers",
		description: {
			en: "Efficiency of the first suppliers, and the least of a newcomer. Higher makes local sourcing pay from the start. Sections 5 and 7.11.",
			zh: "首批配套企业的效率，也是新进入者的下限。越高，本地采购一开始就越划算。见第 5 节、7.11 节。"
		}
	},
	searchWidth: {
		symbol: "kSearch",
		level: "world",
		label: {
			en: "Suppliers asked",
			zh: "询价家数"
		},
		unit: {
			en: "suppliers per input and quarter",
			zh: "家／投入品·季度"
		},
		default: 3,
		min: 1,
		max: 12,
		step: 1,
		integer: true,
		group: "suppliers",
		description: {
			en: "Local suppliers a firm looks at for each input every quarter. Higher finds better matches and breaks more ties. Section 7.3.",
			zh: "企业每季度为每种投入品询价的本地配套企业数。越多，匹配越好，旧关系也越易中断。见 7.3 节。"
		},
		plausible: [2, 5]
	},
	idleExit: {
		symbol: "idleExit",
		level: "world",
		label: {
			en: "Suppliers that give up",
			zh: "闲置配套企业退出率"
		},
		unit: {
			en: "chance per quarter without a client",
			zh: "无客户时每季度概率"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Chance that a supplier without a client closes in a quarter, from its second quarter on. Higher leaves fewer idle suppliers to choose from. Section 7.10.",
			zh: "没有客户的配套企业自第二个季度起每季度关闭的概率。越高，可供选择的闲置配套企业越少。见 7.10 节。"
		},
		plausible: [.15, .5]
	},
	referral: {
		symbol: "refer",
		level: "world",
		label: {
			en: "Asking around",
			zh: "同行引荐"
		},
		unit: {
			en: "share of the suppliers looked at",
			zh: "占询价家数的比例"
		},
		default: .6,
		min: 0,
		max: .9,
		step: .05,
		group: "suppliers",
		description: {
			en: "Share of its search in which a firm asks another of the region for its supplier instead of looking at the list. Higher gives known suppliers more clients and newcomers fewer. Section 7.3.",
			zh: "企业搜寻时向本区域同行打听其供应商、而不查名单的比例。越高，有名的配套企业客户越多，新来者越少。见 7.3 节。"
		},
		plausible: [.4, .8]
	},
	supplierEntry: {
		symbol: "supEntry",
		level: "world",
		label: {
			en: "Entry of suppliers",
			zh: "配套企业进入速度"
		},
		unit: {
			en: "suppliers per quarter for a gap of 6 units",
			zh: "家／季度（供需缺口 6 单位时）"
		},
		default: .5,
		min: 0,
		max: 3,
		step: .05,
		group: "suppliers",
		description: {
			en: "How quickly new suppliers answer unmet local demand. Higher completes the supplier base sooner. Section 7.11.",
			zh: "本地需求未满足时新配套企业出现的快慢。越高，产业配套越早完善。见 7.11 节。"
		},
		plausible: [.35, .7]
	}
};
// engine/parameters/supply-chain.ts
const supplyChain = {
	minimumScale: {
		symbol: "mes",
		level: "world",
		label: {
			en: "Minimum scale of suppliers",
			zh: "配套企业的最小规模"
		},
		unit: {
			en: "multiple of the declared scales",
			zh: "为既定规模的倍数"
		},
		default: 1,
		min: .25,
		max: 4,
		step: .05,
		group: "suppliers",
		description: {
			en: "Multiplies the minimum scales of the four input segments: 1.5, 3, 8 and 20 units a quarter. Higher leaves more links of the chain missing. Section 7.3.",
			zh: "乘以四个环节的最小规模（每季 1.5、3、8、20 单位）。越高，供应链缺的环节越多。见 7.3 节。"
		},
		plausible: [.6, 1.6]
	},
	leaderBrings: {
		symbol: "lead",
		level: "world",
		label: {
			en: "Suppliers brought by large firms",
			zh: "大企业带来配套"
		},
		unit: {
			en: "chance per quarter and firm",
			zh: "每季度、每家企业的概率"
		},
		default: 5e-4,
		min: 0,
		max: .05,
		step: 1e-4,
		group: "suppliers",
		description: {
			en: "Chance that a large firm gets a maker of the scarcest input to settle beside it. Higher closes the missing link sooner. Section 7.11.",
			zh: "一家大企业引来一家最紧缺环节配套企业的概率。越高，缺失环节补得越快。见 7.11 节。"
		},
		plausible: [2e-4, .002]
	},
	foreignBrings: {
		symbol: "fdiBring",
		level: "world",
		label: {
			en: "Suppliers brought by foreign plants",
			zh: "外资带来配套"
		},
		unit: {
			en: "chance per plant, at full embedding",
			zh: "每家外资企业的概率（本地化力度为 1 时）"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Chance that a foreign plant brings a maker of the scarcest input, half of it without any policy. Section 7.11.",
			zh: "一家外资企业带来一家最紧缺环节配套企业的概率；没有本地化政策时减半。见 7.11 节。"
		},
		plausible: [.1, .5]
	},
	moverBrings: {
		symbol: "moveBring",
		level: "world",
		label: {
			en: "Suppliers brought by firms that move",
			zh: "迁入企业带来配套"
		},
		unit: {
			en: "chance per firm",
			zh: "每家企业的概率"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "Chance that a firm that moves in from another region brings a maker of the scarcest input. Section 7.11.",
			zh: "一家自其他区域迁入的企业带来一家最紧缺环节配套企业的概率。见 7.11 节。"
		},
		plausible: [.1, .8]
	},
	regionLink: {
		symbol: "link",
		level: "world",
		label: {
			en: "Freight between regions",
			zh: "区域间运费"
		},
		unit: {
			en: "share of the price of inputs, on poor roads",
			zh: "占投入品价格的比例（物流水平为 0 时）"
		},
		default: .15,
		min: 0,
		max: 2,
		step: .01,
		group: "suppliers",
		description: {
			en: "What bringing inputs from makers of another region adds to their price; logistics lower it. Lower serves the inland from the coast, and keeps makers there from starting. Section 7.3.",
			zh: "从其他区域的配套企业调货所加的运费，物流越好越低。越低，内地越能用沿海的配套，但本地配套也越难起步。见 7.3 节。"
		},
		plausible: [.05, .3]
	},
	designLink: {
		symbol: "linkPhi",
		level: "world",
		label: {
			en: "Design needs near suppliers",
			zh: "设计升级对就近配套的依赖"
		},
		unit: units$1.none,
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "suppliers",
		description: {
			en: "How much faster functional upgrading is with local makers of moulds and core parts than without. Section 7.8.",
			zh: "模具与核心部件能就近配套时，功能升级比不能时快多少。见 7.8 节。"
		},
		plausible: [0, .5]
	}
};
// engine/parameters/target.ts
const target = {
	targetDrift: {
		symbol: "drift",
		level: "world",
		label: {
			en: "Drift of the market target",
			zh: "市场目标漂移速度"
		},
		unit: {
			en: "distance per quarter",
			zh: "知识空间距离／季度"
		},
		default: .006,
		min: 0,
		max: .05,
		step: .001,
		group: "target",
		description: {
			en: "How far what buyers want moves every quarter. Faster drift punishes firms that watch the market little. Section 7.1.",
			zh: "买家偏好每季度移动的距离。漂移越快，疏于观察市场的企业越吃亏。见 7.1 节。"
		},
		plausible: [.004, .009]
	},
	targetTurn: {
		symbol: "turn",
		level: "world",
		label: {
			en: "Turning of the drift",
			zh: "漂移方向的变化"
		},
		unit: {
			en: "radians, standard deviation per quarter",
			zh: "弧度（每季度标准差）"
		},
		default: .15,
		min: 0,
		max: 1.5,
		step: .05,
		group: "target",
		description: {
			en: "How much the direction of the drift changes by chance. Higher makes the market wander instead of heading one way. Section 7.1.",
			zh: "漂移方向随机变化的程度。越大，市场越像徘徊而非朝一个方向前行。见 7.1 节。"
		}
	},
	fitWidth: {
		symbol: "sigFit",
		level: "world",
		label: {
			en: "Tolerance of buyers for misfit",
			zh: "买家对偏离的容忍度"
		},
		unit: units$1.distance,
		default: .6,
		min: .1,
		max: 3,
		step: .05,
		group: "target",
		description: {
			en: "How far a product may be from the target before buyers lose interest. Wider means that missing the market costs less. Section 7.5.",
			zh: "产品偏离市场目标多远买家才会失去兴趣。越宽，偏离市场的代价越小。见 7.5 节。"
		},
		plausible: [.5, .75]
	},
	fitFloor: {
		symbol: "fitFloor",
		level: "world",
		label: {
			en: "Worth of a misfitting product",
			zh: "不合市场的产品的价值"
		},
		unit: units$1.share,
		default: .3,
		min: .05,
		max: 1,
		step: .05,
		group: "target",
		description: {
			en: "Share of perceived quality that remains when a product misses the target altogether. At 1 the target does not matter. Section 7.5.",
			zh: "产品完全偏离目标时仍保留的感知质量比例。取 1 时市场目标不起作用。见 7.5 节。"
		}
	}
};
// engine/parameters/technology.ts
const technology = {
	labourInput: {
		symbol: "aL",
		level: "world",
		label: {
			en: "Weight of labour in cost",
			zh: "劳动成本权重"
		},
		unit: units$1.labourPerUnit,
		default: .4,
		min: .05,
		max: 1,
		step: .05,
		group: "technology",
		description: {
			en: "Labour cost of a unit at frontier wage and efficiency. Higher makes wages matter more. Section 7.4.",
			zh: "前沿工资与效率下单位产品的劳动成本。越高，工资的影响越大。见 7.4 节。"
		}
	},
	materialInput: {
		symbol: "aM",
		level: "world",
		label: {
			en: "Weight of inputs in cost",
			zh: "投入品成本权重"
		},
		unit: units$1.inputPerUnit,
		default: .5,
		min: .05,
		max: 1,
		step: .05,
		group: "technology",
		description: {
			en: "Parts and materials in a unit of output. Higher makes good local suppliers matter more. Section 7.4.",
			zh: "单位产品中的零部件与原料。越高，本地配套的好坏越重要。见 7.4 节。"
		}
	},
	transportCost: {
		symbol: "tau0",
		level: "region",
		label: {
			en: "Transport cost",
			zh: "运输成本"
		},
		unit: units$1.moneyPerUnit,
		default: .16,
		min: 0,
		max: .6,
		step: .01,
		group: "technology",
		description: {
			en: "Cost of reaching the market without good logistics (Weber). Higher holds the cluster back. Section 7.2.",
			zh: "物流不完善时产品运抵市场的成本（韦伯）。越高，集群越难成长。见 7.2 节。"
		},
		plausible: [.13, .19]
	},
	initialLogistics: {
		symbol: "logi",
		level: "region",
		label: {
			en: "Logistics at the start",
			zh: "期初物流水平"
		},
		unit: {
			en: "index, 0 to 1",
			zh: "指数（0 至 1）"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "technology",
		description: {
			en: "Roads, ports and logistics of the region. Higher lowers transport cost and the premium on imported inputs. Section 7.2.",
			zh: "区域的道路、港口与物流水平。越高，运输成本与进口投入品的加价越低。见 7.2 节。"
		}
	},
	fixedCost: {
		symbol: "F",
		level: "world",
		label: {
			en: "Fixed cost of a firm",
			zh: "企业固定成本"
		},
		unit: units$1.moneyPerQuarter,
		default: .1,
		min: .02,
		max: .6,
		step: .01,
		group: "technology",
		description: {
			en: "What a firm pays every quarter however little it sells. Higher leaves fewer, larger firms. Section 7.6.",
			zh: "企业无论销量多少每季度都要支付的费用。越高，企业越少、规模越大。见 7.6 节。"
		},
		plausible: [.09, .11]
	},
	researchShare: {
		symbol: "rd",
		level: "world",
		label: {
			en: "R&D share",
			zh: "研发投入强度"
		},
		unit: units$1.sales,
		default: .02,
		min: 0,
		max: .1,
		step: .005,
		group: "technology",
		description: {
			en: "Share of sales spent on R&D by an assembler with a normal margin. Higher speeds innovation and costs profit. Section 7.6.",
			zh: "利润正常的组装企业的研发投入占销售额的比例。越高，创新越快，利润越薄。见 7.6 节。"
		},
		plausible: [.015, .025]
	},
	taxRate: {
		symbol: "tax",
		level: "world",
		label: {
			en: "Profit tax",
			zh: "利润税率"
		},
		unit: {
			en: "share of profit",
			zh: "占利润的比例"
		},
		default: .1,
		min: 0,
		max: .6,
		step: .01,
		group: "technology",
		description: {
			en: "Share of positive profit taken by the region. Higher raises revenue and slows investment. Section 7.6.",
			zh: "地方对正利润征收的比例。越高，财政收入越多，投资越慢。见 7.6 节。"
		}
	},
	skillRequired: {
		symbol: "h*",
		level: "world",
		label: {
			en: "Skills the industry asks for",
			zh: "行业的技能门槛"
		},
		unit: units$1.share,
		default: 0,
		min: 0,
		max: 1,
		step: .05,
		group: "technology",
		description: {
			en: "Human capital from which on labour works as well as the frontier allows; below it, efficiency falls. Higher suits fewer places. Section 7.2.",
			zh: "人力资本达到此数，劳动效率才不打折扣；不及则下降。越高，适合的地方越少。见 7.2 节。"
		}
	},
	productWeight: {
		symbol: "wt",
		level: "world",
		label: {
			en: "Weight of the product",
			zh: "产品的运输重量"
		},
		unit: units$1.none,
		default: 1,
		min: 0,
		max: 3,
		step: .05,
		group: "technology",
		description: {
			en: "Multiplies what transport costs: below 1 for light or weightless products, above it for heavy ones. Section 7.2.",
			zh: "乘以运输成本：轻巧或无形的产品小于 1，笨重的产品大于 1。见 7.2 节。"
		},
		plausible: [.8, 1.2]
	},
	landNeed: {
		symbol: "ld",
		level: "world",
		label: {
			en: "Land a job takes",
			zh: "每个岗位占用的土地"
		},
		unit: units$1.none,
		default: 1,
		min: .2,
		max: 5,
		step: .05,
		group: "technology",
		description: {
			en: "Divides the land there is: above 1 for works and yards, below it for offices. Section 7.2.",
			zh: "用来除可用土地：厂房堆场大于 1，写字楼小于 1。见 7.2 节。"
		},
		plausible: [.8, 1.2]
	}
};
// engine/parameters/ties.ts
const ties = {
	specificityRate: {
		symbol: "specRate",
		level: "region",
		label: {
			en: "Growth of relation-specific ties",
			zh: "关系专用性增长速度"
		},
		unit: units$1.perQuarter,
		default: .05,
		min: 0,
		max: .2,
		step: .001,
		group: "ties",
		description: {
			en: "How fast a lasting tie becomes specific to the pair. Higher makes inputs cheaper but closes firms off: functional lock-in. Section 7.3.",
			zh: "持续关系变得专用的快慢。越高，投入品越便宜，但企业越封闭，即功能性锁定越深。见 7.3 节。"
		},
		plausible: [.035, .065]
	},
	tieSeparation: {
		symbol: "sep",
		level: "world",
		label: {
			en: "Ties that end by themselves",
			zh: "供应关系自然终止率"
		},
		unit: {
			en: "chance per quarter",
			zh: "每季度概率"
		},
		default: .015,
		min: 0,
		max: .1,
		step: .001,
		group: "ties",
		description: {
			en: "Chance that a new tie to a supplier ends in a quarter, whatever its price. Higher makes firms search more and ties less specific. Section 7.3.",
			zh: "一段新的供应关系在一个季度内不因价格而终止的概率。越高，企业搜寻越多，关系越难变得专用。见 7.3 节。"
		},
		plausible: [.01, .025]
	},
	tieSeparationLoyal: {
		symbol: "sepLoyal",
		level: "world",
		label: {
			en: "Hold of specific ties",
			zh: "专用关系的稳固程度"
		},
		unit: units$1.share,
		default: .8,
		min: 0,
		max: 1,
		step: .05,
		group: "ties",
		description: {
			en: "By how much a fully specific tie is less likely to end by itself than a new one. Higher makes old ties outlast new ones. Section 7.3.",
			zh: "完全专用的关系比新关系更不易自然终止的程度。越高，老关系越比新关系长久。见 7.3 节。"
		},
		plausible: [.6, .9]
	},
	tieDiscount: {
		symbol: "tieDisc",
		level: "region",
		label: {
			en: "Discount of close ties",
			zh: "紧密关系的价格优惠"
		},
		unit: {
			en: "share of the input price",
			zh: "占投入品价格的比例"
		},
		default: .15,
		min: 0,
		max: .4,
		step: .01,
		group: "ties",
		description: {
			en: "How much cheaper a fully specific tie is, through trust and joint solutions (Uzzi). Higher makes embeddedness pay more. Section 7.3.",
			zh: "完全专用的关系因信任与共同改进而便宜的幅度（乌齐）。越高，根植性的收益越大。见 7.3 节。"
		},
		plausible: [.11, .19]
	},
	loyalty: {
		symbol: "loyal",
		level: "world",
		label: {
			en: "Loyalty to suppliers",
			zh: "对配套企业的忠诚"
		},
		unit: {
			en: "share of price tolerated",
			zh: "可容忍的价差比例"
		},
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		group: "ties",
		description: {
			en: "How much dearer a fully specific supplier may be before a firm leaves it. Higher makes ties last longer. Section 7.3.",
			zh: "企业离开完全专用的配套企业之前能容忍的价差。越高，关系越持久。见 7.3 节。"
		}
	}
};
// engine/parameters/world-demand.ts
const worldDemand = {
	marketSize: {
		symbol: "M0",
		level: "world",
		label: {
			en: "Market size",
			zh: "市场规模"
		},
		unit: units$1.unitsPerQuarter,
		default: [
			1e3,
			650,
			900
		],
		min: 10,
		max: 5e3,
		step: 10,
		group: "worldDemand",
		description: {
			en: "What each chain’s buyers would take in a quarter at the start. Larger markets carry larger clusters. Section 7.1.",
			zh: "期初各链条的买家每季度可吸纳的数量。市场越大，可支撑的集群越大。见 7.1 节。"
		}
	},
	marketToRivals: {
		symbol: "nu0",
		level: "world",
		label: {
			en: "Market relative to rivals",
			zh: "市场与竞争对手之比"
		},
		unit: units$1.none,
		default: 1.3,
		min: .2,
		max: 20,
		step: .01,
		group: "worldDemand",
		description: {
			en: "Market size divided by the pull of producers elsewhere at the start. Higher means weaker rivals and easier sales. Section 7.1.",
			zh: "期初市场规模与外部生产者吸引力之比。数值越高，对手越弱，销路越好。见 7.1 节。"
		},
		plausible: [1.15, 1.45]
	},
	homeShare: {
		symbol: "home",
		level: "world",
		label: {
			en: "Buyers near by and in niches",
			zh: "近处与细分市场的买家"
		},
		unit: units$1.share,
		default: .05,
		min: 0,
		max: 1,
		step: .01,
		group: "worldDemand",
		description: {
			en: "Share of every market whose buyers outside rivals hardly reach: near by, or with wants of their own. Higher gives a cluster firmer ground when rivals grow. Section 7.5.",
			zh: "各市场中区外对手难以触及的买家占比：就近采购者，或有特殊需要者。越高，对手壮大时集群的根基越稳。见 7.5 节。"
		},
		plausible: [.03, .08]
	},
	homeReach: {
		symbol: "reach",
		level: "world",
		label: {
			en: "Reach of rivals to these buyers",
			zh: "对手触及这些买家的程度"
		},
		unit: {
			en: "share of their pull",
			zh: "占其吸引力的比例"
		},
		default: .08,
		min: 0,
		max: 1,
		step: .01,
		group: "worldDemand",
		description: {
			en: "How much of their pull outside rivals have among buyers near by and in niches. At 1 there is no home ground. Section 7.5.",
			zh: "区外对手对近处与细分市场买家的吸引力占其全部吸引力的比例。为 1 时没有本地根基。见 7.5 节。"
		},
		plausible: [.05, .12]
	},
	marketGrowth: {
		symbol: "gM",
		level: "world",
		label: {
			en: "Market growth",
			zh: "市场增长率"
		},
		unit: units$1.perQuarter,
		default: .004,
		min: -.02,
		max: .03,
		step: 5e-4,
		group: "worldDemand",
		description: {
			en: "Growth of world demand. Higher growth delays and softens decline. Section 7.1.",
			zh: "世界需求的增长率。增长越快，衰退来得越晚、越浅。见 7.1 节。"
		},
		plausible: [.0035, .0045]
	},
	rivalGrowth: {
		symbol: "gH",
		level: "world",
		label: {
			en: "Growth of rivals",
			zh: "竞争对手增长率"
		},
		unit: units$1.perQuarter,
		default: .004,
		min: -.02,
		max: .03,
		step: 5e-4,
		group: "worldDemand",
		description: {
			en: "Growth of the pull of producers elsewhere by themselves. Above market growth it squeezes the cluster more every year (Vernon’s maturing product). Section 7.1.",
			zh: "外部生产者吸引力的自行增长率。高于市场增长时，对集群的挤压逐年加重（弗农的产品成熟过程）。见 7.1 节。"
		},
		plausible: [.0035, .0045]
	},
	knowHowLeak: {
		symbol: "leak",
		level: "world",
		label: {
			en: "Leak of know-how",
			zh: "诀窍外溢"
		},
		unit: {
			en: "per quarter and root of the share of the markets served",
			zh: "每季度、每单位市场份额平方根"
		},
		default: .02,
		min: 0,
		max: .1,
		step: .001,
		group: "worldDemand",
		description: {
			en: "How fast rivals learn from the goods of the region that can be copied, the more of the markets it serves. Success breeds competitors; who designs and brands gives them little. Section 7.1.",
			zh: "对手从本地区可被模仿的产品中学习的快慢，市场份额越大学得越多。成功培养对手；自行设计与创牌者则让对手学不到多少。见 7.1 节。"
		},
		plausible: [.014, .027]
	},
	leakTacit: {
		symbol: "tacit",
		level: "world",
		label: {
			en: "What cannot be copied",
			zh: "无法模仿的部分"
		},
		unit: units$1.none,
		default: 1.5,
		min: 0,
		max: 3,
		step: .1,
		group: "worldDemand",
		description: {
			en: "How fast the part that can be copied falls with the function level: at 1.5 own design (level 2) gives nothing away. Section 7.5.",
			zh: "可被模仿的部分随功能等级下降的快慢：为 1.5 时，自行设计（等级 2）的企业不再外溢。见 7.5 节。"
		},
		plausible: [1.3, 1.7]
	}
};
// engine/parameters/world-size.ts
const worldSize = {
	scale: {
		symbol: "scale",
		level: "world",
		label: {
			en: "Scale of the world",
			zh: "世界规模倍数"
		},
		unit: {
			en: "multiple of the standard world",
			zh: "标准世界的倍数"
		},
		default: 1,
		min: .01,
		max: 1e3,
		step: .01,
		group: "worldSize",
		description: {
			en: "Multiplies markets, land, labour, founders and the size constants together. A larger world behaves alike with more firms and less chance. Section 15.",
			zh: "同时放大市场、土地、劳动力、创始企业与各规模常数。世界越大，行为相似而企业更多、偶然性更小。见第 15 节。"
		}
	},
	institutionalMass: {
		symbol: "institutionalMass",
		level: "world",
		label: {
			en: "Firms that carry institutions",
			zh: "支撑制度的企业数"
		},
		unit: units$1.firms,
		default: 150,
		min: 10,
		max: 2e3,
		step: 10,
		group: "worldSize",
		description: {
			en: "Number of firms at which skills and institutions grow at full speed by themselves. Higher makes small clusters learn more slowly. Section 7.2.",
			zh: "技能与制度自发积累达到全速所需的企业数。越高，小集群积累越慢。见 7.2 节。"
		}
	},
	startUpMass: {
		symbol: "startUpMass",
		level: "world",
		label: {
			en: "Firms that inspire start-ups",
			zh: "带动创业的企业数"
		},
		unit: units$1.firms,
		default: 100,
		min: 5,
		max: 2e3,
		step: 5,
		group: "worldSize",
		description: {
			en: "Number of firms that adds one full density term to the start-up rate. Higher makes small clusters attract fewer founders. Section 7.11.",
			zh: "使创业率的密度项增加一个单位的企业数。越高，小集群吸引的创业者越少。见 7.11 节。"
		}
	},
	labourPoolUnit: {
		symbol: "labourPoolUnit",
		level: "world",
		label: {
			en: "Unit of the labour pool",
			zh: "劳动力池的计量单位"
		},
		unit: units$1.labour,
		default: 50,
		min: 5,
		max: 1e3,
		step: 5,
		group: "worldSize",
		description: {
			en: "Employment at which the labour pool begins to count. Higher delays the gains from agglomeration. Section 7.2.",
			zh: "劳动力池开始见效的就业规模。越高，集聚收益出现越晚。见 7.2 节。"
		}
	},
	densityMass: {
		symbol: "densityMass",
		level: "world",
		label: {
			en: "Firms for full knowledge density",
			zh: "知识密度饱和的企业数"
		},
		unit: units$1.firms,
		default: 150,
		min: 10,
		max: 2e3,
		step: 10,
		group: "worldSize",
		description: {
			en: "Number of firms at which neighbours are as near as they need be for learning. Higher makes small clusters learn less from each other. Section 7.2.",
			zh: "企业间相互学习所需密度达到饱和的企业数。越高，小集群内的相互学习越弱。见 7.2 节。"
		}
	},
	politicalMass: {
		symbol: "politicalMass",
		level: "world",
		label: {
			en: "Employment with full political weight",
			zh: "具有充分政治分量的就业"
		},
		unit: units$1.labour,
		default: 400,
		min: 10,
		max: 5e3,
		step: 10,
		group: "worldSize",
		description: {
			en: "Employment at which a cluster’s employers have their full political weight. Higher keeps small clusters out of politics. Section 7.7.",
			zh: "集群雇主具有充分政治分量时的就业规模。越高，小集群越难影响政治。见 7.7 节。"
		}
	},
	supplierEntryCap: {
		symbol: "supplierEntryCap",
		level: "world",
		label: {
			en: "Most new suppliers at once",
			zh: "单季新增配套企业上限"
		},
		unit: {
			en: "suppliers per input and quarter",
			zh: "家／投入品·季度"
		},
		default: 6,
		min: 0,
		max: 60,
		step: 1,
		integer: true,
		group: "worldSize",
		description: {
			en: "Most suppliers of one input that can start in a quarter. Higher lets the supplier base catch up in one wave. Section 7.11.",
			zh: "每种投入品一个季度内新增配套企业的上限。越高，产业配套越能一拥而上。见 7.11 节。"
		}
	},
	poolExponent: {
		symbol: "s",
		level: "world",
		label: {
			en: "Pull of one pool of founders",
			zh: "共同创业者池的吸引力"
		},
		unit: {
			en: "exponent; 0 = each region has its own",
			zh: "指数；0 表示各区域各自独立"
		},
		default: 0,
		min: 0,
		max: 2,
		step: .1,
		group: "worldSize",
		description: {
			en: "Above 0 all regions compete for the same founders, who prefer the larger region. Higher makes one region win everything (Krugman, Arthur). Section 7.11.",
			zh: "大于 0 时各区域争夺同一批创业者，而创业者偏好较大的区域。越高，越容易一地独大（克鲁格曼、阿瑟）。见 7.11 节。"
		}
	}
};
// engine/parameters.ts
/**
* Every assumption about the world, world-level and region-level, with its meaning, bounds and source; one file a
* group.
*/
const parameters = {
	...worldDemand,
	...frontier,
	...target,
	...demand$1,
	...chainRents,
	...chainGovernance,
	...technology,
	...investment,
	...newborn,
	...suppliers,
	...supplyChain,
	...ties,
	...learning,
	...functions,
	...beliefs$1,
	...entry,
	...labour,
	...land,
	...reputation,
	...politics,
	...budget$1,
	...regionStart,
	...relocation,
	...luck,
	...worldSize
};
const ids$1 = Object.keys(parameters);
const worldParameterIds = ids$1.filter((id) => parameters[id].level === "world");
const regionParameterIds = ids$1.filter((id) => parameters[id].level === "region");
// engine/world.ts
function emptyAssumptions() {
	const values = {};
	for (const id of worldParameterIds) values[id] = isVector(id) ? new Float64Array(CHAINS) : .5;
	return fastObject(values);
}
function emptyRegionAssumptions() {
	const values = {};
	for (const id of regionParameterIds) values[id] = new Float64Array(3 * (isVector(id) ? CHAINS : 1));
	return fastObject(values);
}
function isVector(id) {
	return typeof parameters[id].default !== "number";
}
/** Room for the offers looked at in one go: few enough to stay near the processor. */
const OFFERS = 8192;
/**
* An empty world with room for `capacity` firms and as many suppliers.
*
* @param vectors false to do without vector kernels
*/
function createWorld(capacity, vectors = true) {
	const lever = {};
	for (const id of leverIds) lever[id] = /* @__PURE__ */ new Float64Array(3);
	const on = {};
	for (const id of Object.keys(mechanisms)) on[id] = true;
	const tables = [
		[firmColumns, capacity],
		[supplierColumns, capacity],
		[regionColumns, 3],
		[worldColumns, 1]
	];
	const lists = {
		segmentStart: 13,
		marketStarts: 24,
		offers: OFFERS,
		tries: 3,
		runs: capacity + 2
	};
	const realLists = {
		marketPrice: 5 * capacity + 1,
		marketReach: 24
	};
	const arena = createArena([
		...tables.flatMap(([table, rows]) => columnSizes(table, rows)),
		...Object.values(lists).map((length) => ({
			kind: "integer",
			length
		})),
		...Object.values(realLists).map((length) => ({
			kind: "real",
			length
		}))
	], vectors);
	return {
		capacity,
		kernels: arena.kernels,
		firms: allocate(firmColumns, capacity, arena),
		suppliers: allocate(supplierColumns, capacity, arena),
		regions: allocate(regionColumns, 3, arena),
		globals: allocate(worldColumns, 1, arena),
		assumptions: emptyAssumptions(),
		regionAssumptions: emptyRegionAssumptions(),
		lever: fastObject(lever),
		on,
		members: new Int32Array(capacity),
		regionStart: /* @__PURE__ */ new Int32Array(4),
		segmentStart: arena.integers(lists.segmentStart),
		marketPrice: arena.reals(realLists.marketPrice),
		marketStarts: arena.integers(lists.marketStarts),
		marketReach: arena.reals(realLists.marketReach),
		offers: arena.integers(lists.offers),
		tries: arena.integers(lists.tries),
		runs: arena.integers(lists.runs),
		departures: new Int32Array(4 * capacity),
		departureCount: 0,
		firmCount: 0,
		supplierCount: 0,
		regionCount: 1,
		nextFirm: 0,
		nextSupplier: 0,
		quarter: 0,
		keyHigh: 0,
		keyLow: 0,
		policy: [],
		events: [],
		mechanismsOff: []
	};
}
function component(value, chain) {
	return typeof value === "number" ? value : value[chain];
}
/** Writes the assumptions, policy and events of a run into the world; the state is left as it is. */
function loadInput(world, input) {
	const values = world.assumptions;
	for (const id of worldParameterIds) {
		const value = input.assumptions[id];
		const target = values[id];
		if (typeof target === "number") values[id] = component(value, 0);
		else for (let c = 0; c < CHAINS; c++) target[c] = component(value, c);
	}
	world.regionCount = input.regions.length;
	input.regions.forEach((region, r) => {
		for (const id of regionParameterIds) {
			const target = world.regionAssumptions[id];
			const width = target.length / 3;
			for (let c = 0; c < width; c++) target[width * r + c] = component(region[id], c);
		}
	});
	world.policy = input.policy;
	world.events = input.events;
	world.mechanismsOff = input.mechanismsOff;
}
/** Rebuilds the lists of firms by region and the head counts; called whenever slots changed. */
function listMembers(world) {
	const { members, regionStart, regionCount, firmCount, supplierCount, regions } = world;
	const region = world.firms.region;
	const supplierRegion = world.suppliers.region;
	let next = 0;
	for (let r = 0; r < regionCount; r++) {
		regionStart[r] = next;
		for (let i = 0; i < firmCount; i++) if (region[i] === r) members[next++] = i;
		regions.firms[r] = next - regionStart[r];
		let count = 0;
		for (let j = 0; j < supplierCount; j++) if (supplierRegion[j] === r) count++;
		regions.suppliers[r] = count;
	}
	regionStart[regionCount] = next;
}
// engine/snapshot.ts
/**
* The state of a world as bytes: a header, then every state column of every table, cut to the agents alive.
* Column names are not stored; a change of the state tables changes `STATE_LAYOUT`, and older snapshots are refused.
*/
/** Number that changes with the names, kinds and order of the state columns. */
const STATE_LAYOUT = /* @__PURE__ */ (() => {
	let hash = 2166136261;
	for (const table of [
		worldColumns,
		regionColumns,
		firmColumns,
		supplierColumns
	]) for (const name of columnsKept(table, "state")) {
		const text = `${name}:${table[name].kind}:${table[name].width};`;
		for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 16777619);
	}
	return hash;
})();
/** The part of every state column that holds agents, in the order of a snapshot. */
function stateSlices(world, firms, suppliers) {
	const list = [];
	const add = (columns, table, rows) => {
		for (const name of columnsKept(table, "state")) list.push({
			name,
			array: columns[name],
			length: rows * table[name].width
		});
	};
	add(world.globals, worldColumns, 1);
	add(world.regions, regionColumns, 3);
	add(world.firms, firmColumns, firms);
	add(world.suppliers, supplierColumns, suppliers);
	return list;
}
const HEADER_WORDS = 10;
/** Bytes of the state at the end of the current quarter. */
function takeSnapshot(world) {
	const parts = stateSlices(world, world.firmCount, world.supplierCount);
	const bytes = 40 + parts.reduce((sum, { array, length }) => sum + length * array.BYTES_PER_ELEMENT, 0);
	const buffer = new ArrayBuffer(bytes);
	new Int32Array(buffer, 0, HEADER_WORDS).set([
		STATE_LAYOUT,
		world.quarter,
		world.regionCount,
		world.firmCount,
		world.supplierCount,
		world.nextFirm,
		world.nextSupplier,
		world.keyHigh,
		world.keyLow,
		0
	]);
	const target = new Uint8Array(buffer);
	let at = 40;
	for (const { array, length } of parts) {
		const size = length * array.BYTES_PER_ELEMENT;
		target.set(new Uint8Array(array.buffer, array.byteOffset, size), at);
		at += size;
	}
	return buffer;
}
/** Agents a snapshot holds: how large a world it needs. */
function snapshotAgents(snapshot) {
	const header = new Int32Array(snapshot, 0, HEADER_WORDS);
	return Math.max(header[3], header[4]);
}
/**
* Loads a snapshot into a world.
* @throws RangeError when it was taken by an engine with other state columns, or is damaged.
*/
function restoreSnapshot(world, snapshot) {
	if (snapshot.byteLength < 40) throw new RangeError("snapshot: too short");
	const header = new Int32Array(snapshot, 0, HEADER_WORDS);
	if (header[0] !== STATE_LAYOUT) throw new RangeError("snapshot: made by another version of the engine");
	const parts = stateSlices(world, header[3], header[4]);
	const bytes = 40 + parts.reduce((sum, { array, length }) => sum + length * array.BYTES_PER_ELEMENT, 0);
	if (snapshot.byteLength !== bytes) throw new RangeError(`snapshot: ${snapshot.byteLength} bytes found, ${bytes} expected`);
	world.quarter = header[1];
	world.regionCount = header[2];
	world.firmCount = header[3];
	world.supplierCount = header[4];
	world.nextFirm = header[5];
	world.nextSupplier = header[6];
	world.keyHigh = header[7];
	world.keyLow = header[8];
	world.departureCount = 0;
	const source = new Uint8Array(snapshot);
	let at = 40;
	for (const { array, length } of parts) {
		const size = length * array.BYTES_PER_ELEMENT;
		new Uint8Array(array.buffer, array.byteOffset, size).set(source.subarray(at, at + size));
		at += size;
	}
	world.firms.leaves.fill(0, 0, world.firmCount);
	listMembers(world);
}
// engine/fingerprint.ts
function mix(hash, word) {
	let k = Math.imul(word, 3432918353);
	k = Math.imul(k << 15 | k >>> 17, 461845907);
	const h = hash ^ k;
	return Math.imul(h << 13 | h >>> 19, 5) + 3864292196 | 0;
}
function finalise(hash, length) {
	let h = hash ^ length;
	h = Math.imul(h ^ h >>> 16, 2246822507);
	h = Math.imul(h ^ h >>> 13, 3266489909);
	return h ^ h >>> 16;
}
/** Two MurmurHash3 chains over the 32-bit words of a buffer from byte `start` on, as 16 hexadecimal digits. */
function hashWords(buffer, start = 0) {
	const words = new Int32Array(buffer, start);
	let first = 790325821;
	let second = 1540483477;
	for (let k = 0; k < words.length; k++) {
		first = mix(first, words[k]);
		second = mix(second, words[k] ^ k);
	}
	const hex = (h) => (finalise(h, words.length) >>> 0).toString(16).padStart(8, "0");
	return hex(first) + hex(second);
}
/**
* Hash over the full state of a world: 16 hexadecimal digits, equal on every platform for equal runs.
* @throws Error when the state holds NaN, whose bits differ between engines and which no run should produce.
*/
function fingerprint(world) {
	for (const { name, array, length } of stateSlices(world, world.firmCount, world.supplierCount)) {
		if (array instanceof Int32Array) continue;
		for (let k = 0; k < length; k++) if (Number.isNaN(array[k])) throw new Error(`NaN in ${name} in quarter ${world.quarter}`);
	}
	return hashWords(takeSnapshot(world));
}
// engine/indicators/sources.ts
const sources = {
	lifeCycle: {
		en: "Klepper: spin-offs and shakeout; Tichy: cluster life cycle.",
		zh: "克莱珀：衍生与洗牌；蒂奇：集群生命周期。"
	},
	chains: {
		en: "Gereffi; Humphrey and Schmitz: governance of global value chains.",
		zh: "格里芬、汉弗莱与施密茨：全球价值链治理。"
	},
	weber: {
		en: "Weber: location costs.",
		zh: "韦伯：区位成本。"
	},
	transfer: {
		en: "Weber: location costs; Lewis: industrial transfer.",
		zh: "韦伯：区位成本；刘易斯：产业转移。"
	},
	lockIns: {
		en: "Grabher (1993): lock-in of the Ruhr.",
		zh: "格拉伯赫（1993）：鲁尔区的锁定。"
	},
	capture: {
		en: "Grabher: political lock-in; Olson: distributional coalitions.",
		zh: "格拉伯赫：政治锁定；奥尔森：分利集团。"
	},
	lemons: {
		en: "Akerlof: lemons; Tirole: collective reputation.",
		zh: "阿克洛夫：柠檬市场；梯若尔：集体声誉。"
	},
	suppliers: {
		en: "Marshall: supporting industries close by.",
		zh: "马歇尔：邻近的辅助产业。"
	},
	distance: {
		en: "Nooteboom: cognitive distance.",
		zh: "诺特博姆：认知距离。"
	},
	rivalry: {
		en: "Porter and Button: rivals nearby hasten innovation; Schumpeter: what is left of a sale pays for it.",
		zh: "波特、巴顿：身边的对手催促创新；熊彼特：创新要靠利润供养。"
	},
	organisation: {
		en: "Industrial organisation: how many firms, of what size.",
		zh: "产业组织理论：企业有多少、各有多大。"
	},
	diamond: {
		en: "Porter (1990): the diamond of local conditions.",
		zh: "波特（1990）：本地条件构成的钻石体系。"
	},
	accounts: {
		en: "Public accounts of the model.",
		zh: "模型的公共账目。"
	}
};
// engine/indicators/units.ts
const units = {
	/** Of agents there are. */
	count: {
		en: "count",
		zh: "家"
	},
	/** Of agents that came or went. */
	firms: {
		en: "firms",
		zh: "家"
	},
	labour: {
		en: "labour units of 10 jobs",
		zh: "劳动单位（10 个岗位）"
	},
	money: {
		en: "units",
		zh: "单位"
	},
	perQuarter: {
		en: "units a quarter",
		zh: "单位／季"
	},
	frontier: {
		en: "world frontier = 1",
		zh: "世界前沿 = 1"
	},
	frontierQuality: {
		en: "frontier quality = 1",
		zh: "前沿质量 = 1"
	},
	/** Of what the world has in the first quarter. */
	start: {
		en: "start = 1",
		zh: "期初 = 1"
	},
	index: {
		en: "index",
		zh: "指数"
	},
	share: {
		en: "index, 0–1",
		zh: "指数，0–1"
	},
	distance: {
		en: "distance in knowledge space",
		zh: "知识空间中的距离"
	}
};
// engine/indicators/beliefs.ts
const variance = (squares, x, y, n) => Math.max(0, squares / n - x / n * (x / n) - y / n * (y / n));
const beliefVariance = (t, r) => variance(t.beliefSquares[r], t.beliefX[r], t.beliefY[r], t.active[r]);
const beliefs = {
	exposure: {
		label: {
			en: "openness",
			zh: "开放度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Mean exposure of firms to information from outside.",
			zh: "企业接触区外信息程度的均值。"
		},
		equation: "e_bar = mean(e);  e = clamp((e0 · expo_c + 0.45 · l_open + 0.07 · level + (0.2 if foreign)) · (1 − kapF · sigma), 0.005, 1)",
		section: "7.8",
		source: {
			en: "Granovetter; Uzzi: embeddedness and its price.",
			zh: "格兰诺维特、乌齐：根植性及其代价。"
		},
		formula: (_w, t, r) => t.exposure[r] / t.active[r]
	},
	misperception: {
		label: {
			en: "misperception",
			zh: "误判"
		},
		short: {
			en: "error",
			zh: "误判"
		},
		unit: units.distance,
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Distance between the mean belief of firms and the market target.",
			zh: "企业平均判断与市场目标之间的距离。"
		},
		equation: "|b_bar − m|",
		section: "7.8",
		source: {
			en: "Grabher: cognitive lock-in, seen as error.",
			zh: "格拉伯赫：以误差显现的认知锁定。"
		},
		formula: (w, t, r) => {
			const n = t.active[r];
			const dx = t.beliefX[r] / n - w.globals.targetX[0];
			const dy = t.beliefY[r] / n - w.globals.targetY[0];
			return Math.sqrt(dx * dx + dy * dy);
		}
	},
	newsPlausibility: {
		label: {
			en: "news believed",
			zh: "新消息采信度"
		},
		short: {
			en: "believed",
			zh: "采信度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Mean share of market news that firms believe rather than read as noise.",
			zh: "企业采信而非视为噪声的市场新消息的平均占比。"
		},
		equation: "mean(exp(−(1 − e)² · |o − b|² / (2 · (tol0 + conf · V))))",
		section: "7.8",
		source: {
			en: "Grabher: groupthink in a closed world.",
			zh: "格拉伯赫：封闭世界中的群体思维。"
		},
		formula: (_w, t, r) => t.plausibility[r] / t.active[r]
	},
	beliefVariance: {
		label: {
			en: "spread of beliefs",
			zh: "判断分歧"
		},
		unit: {
			en: "squared distance",
			zh: "距离平方"
		},
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Mean squared distance of firms’ beliefs to their mean.",
			zh: "企业判断到其均值的平均距离平方。"
		},
		equation: "Var(b) = mean(|b|²) − |b_bar|²",
		section: "10.2",
		source: sources.distance,
		formula: (_w, t, r) => beliefVariance(t, r)
	},
	knowledgeSpread: {
		label: {
			en: "knowledge spread",
			zh: "知识异质性"
		},
		short: {
			en: "variety",
			zh: "异质性"
		},
		unit: units.distance,
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Standard deviation of positions in knowledge space, both axes together.",
			zh: "企业在知识空间中位置的标准差（两轴合计）。"
		},
		equation: "sqrt(Var(k))",
		section: "7.8",
		source: {
			en: "Menzel and Fornahl: variety ages and renews clusters.",
			zh: "Menzel 与 Fornahl：知识异质性决定集群老化与更新。"
		},
		formula: (_w, t, r) => Math.sqrt(variance(t.positionSquares[r], t.positionX[r], t.positionY[r], t.active[r]))
	}
};
// engine/indicators/budget.ts
const closure = {
	en: "Budget constraint and land finance of local governments (Kornai; Qian and Roland 1998).",
	zh: "地方政府的预算约束与土地财政（科尔奈；钱颖一与 Roland，1998）。"
};
const budget = {
	revenue: {
		label: {
			en: "public revenue",
			zh: "财政收入"
		},
		short: {
			en: "revenue",
			zh: "收入"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [0, null],
		description: {
			en: "What reaches the local budget in a quarter: taxes, land and transfers.",
			zh: "一个季度进入地方财政的钱：税收、土地收益与转移支付。"
		},
		equation: "T = taxes of the quarter + tVA · VA + landShare · (rho − 1) · aL · w · E + grant · scale",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.income[r]
	},
	landRevenue: {
		label: {
			en: "revenue from land",
			zh: "土地收益"
		},
		short: {
			en: "land",
			zh: "土地"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [0, null],
		description: {
			en: "Part of public revenue that comes from scarce land.",
			zh: "财政收入中来自土地稀缺的部分。"
		},
		equation: "landRev = landShare · (rho − 1) · aL · w · E",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.landIncome[r]
	},
	publicServices: {
		label: {
			en: "cost of public services",
			zh: "公共服务成本"
		},
		short: {
			en: "services",
			zh: "公共服务"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [0, null],
		description: {
			en: "What keeping up services for everybody costs in a quarter; it comes before policy.",
			zh: "一个季度维持公共服务的费用，先于政策支出。"
		},
		equation: "S = serve · aL · w · L",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.services[r]
	},
	policyMoney: {
		label: {
			en: "money levers would take",
			zh: "政策所需资金"
		},
		short: {
			en: "asked",
			zh: "所需资金"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [0, null],
		description: {
			en: "What all announced levers would cost in this quarter if they were paid in full.",
			zh: "已宣布的各项政策在本季足额支付所需的资金。"
		},
		equation: "Q = Σ a_k · cost_k + outlays at full funding",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.asked[r]
	},
	fundedShare: {
		label: {
			en: "share of the programme paid",
			zh: "政策资金到位率"
		},
		short: {
			en: "paid",
			zh: "到位率"
		},
		unit: units.share,
		format: "share",
		bounds: [0, 1],
		description: {
			en: "How much of the levels announced is paid; 100 % where nothing is announced.",
			zh: "已宣布的政策力度中付得起的部分；未宣布任何政策时为 100%。"
		},
		equation: "Σ v_k / Σ a_k",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.fundedShare[r]
	},
	netPosition: {
		label: {
			en: "net position of the government",
			zh: "政府净结余"
		},
		short: {
			en: "purse",
			zh: "净结余"
		},
		unit: {
			en: "years of revenue",
			zh: "财政收入的年数"
		},
		format: "index",
		bounds: [null, 10],
		description: {
			en: "Reserves (above 0) or debt (below 0), in years of revenue.",
			zh: "结余（大于 0）或负债（小于 0），折合财政收入的年数。"
		},
		equation: "N / (4 · Rev)",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.revenue[r] > 0 ? w.regions.purse[r] / (4 * w.regions.revenue[r]) : 0
	},
	serviceShortfall: {
		label: {
			en: "services that cannot be paid",
			zh: "公共服务缺口"
		},
		short: {
			en: "shortfall",
			zh: "缺口"
		},
		unit: units.share,
		format: "share",
		bounds: [0, 1],
		description: {
			en: "Share of public services that revenue and credit do not pay for; it wears institutions and skills.",
			zh: "收入与举债都不足以支付的公共服务比例；会损耗制度与人力资本。"
		},
		equation: "clamp(−(N + B), 0, S) / S",
		section: "7.12",
		source: closure,
		formula: (w, _t, r) => w.regions.shortfall[r]
	}
};
// engine/indicators/competition.ts
const competition = {
	rivalry: {
		label: {
			en: "rivalry",
			zh: "竞争强度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "How much firms of the region press each other: 0 for one alone in its chain, .63 with eight rivals of its own size, towards 1 with many; output-weighted mean over chains.",
			zh: "本区域企业彼此竞争的强度：同一价值链中独此一家为 0，有八家规模相当的对手为 0.63，对手众多时趋近 1；各链按产出加权。"
		},
		equation: "Σ_c Y_c · rho_c / Σ y;  rho_c = 1 − exp(−N_c / rivalMass);  N_c = ((Σ y)² / Σ y² − 1) / scale",
		section: "7.8",
		source: sources.rivalry,
		formula: (_w, t, r) => t.outputRivalry[r] / t.output[r]
	},
	effort: {
		label: {
			en: "innovative effort",
			zh: "创新投入强度"
		},
		short: {
			en: "effort",
			zh: "创新投入"
		},
		unit: units.index,
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "How hard firms try to get better, output-weighted: R&D spending, talent, policy and what protection takes from it.",
			zh: "企业为进步所下的功夫，按产出加权：研发支出、人才与政策，扣除保护造成的懈怠。"
		},
		equation: "Σ y · ef / Σ y",
		section: "7.8",
		source: sources.rivalry,
		formula: (_w, t, r) => t.outputEffort[r] / t.output[r]
	},
	fourFirmShare: {
		label: {
			en: "four-firm share",
			zh: "前四企业集中度"
		},
		short: {
			en: "four largest",
			zh: "前四企业"
		},
		unit: {
			en: "share of output",
			zh: "占产出"
		},
		format: "share",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Share of the four largest firms in the output of the region (CR4).",
			zh: "产出最大的四家企业在区域产出中的占比（CR4）。"
		},
		equation: "Σ y [among the four largest] / Σ y",
		section: "10.2",
		source: sources.organisation,
		formula: (_w, t, r) => Math.min(1, t.largestFour[r] / t.output[r])
	},
	herfindahl: {
		label: {
			en: "Herfindahl index",
			zh: "赫芬达尔指数"
		},
		short: {
			en: "Herfindahl",
			zh: "赫芬达尔"
		},
		unit: units.share,
		format: "index",
		decimals: 3,
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Sum of squared shares of output: one over the number of equal firms that would be as concentrated.",
			zh: "产出份额的平方和：其倒数为集中程度相同的等规模企业家数。"
		},
		equation: "Σ y² / (Σ y)²",
		section: "10.2",
		source: sources.organisation,
		formula: (_w, t, r) => Math.min(1, t.outputSquares[r] / (t.output[r] * t.output[r]))
	},
	firmSize: {
		label: {
			en: "mean firm size",
			zh: "企业平均规模"
		},
		short: {
			en: "firm size",
			zh: "企业规模"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Labour per firm at work; suppliers are not counted.",
			zh: "每家在产企业的用工，不含配套企业。"
		},
		equation: "Σ n_i / n",
		section: "10.2",
		source: sources.organisation,
		formula: (_w, t, r) => (t.assemblyLabour[r] + t.orderLabour[r] + t.designLabour[r] + t.brandLabour[r]) / t.active[r]
	}
};
// engine/indicators/conditions.ts
const conditions = {
	agglomeration: {
		label: {
			en: "labour-pool factor",
			zh: "劳动力池系数"
		},
		unit: units.index,
		format: "index",
		bounds: [0, null],
		description: {
			en: "Marshall’s labour pool: multiplies everybody’s labour efficiency.",
			zh: "马歇尔劳动力池：乘以每家企业的劳动效率。"
		},
		equation: "Phi = (1 + E / (scale · labourPoolUnit))^eps · clamp((hum / h*)^0.7, 0.05, 1)",
		section: "7.2",
		source: {
			en: "Marshall: one labour market shared by many employers.",
			zh: "马歇尔：众多雇主共享同一劳动力市场。"
		},
		formula: (w, _t, r) => w.regions.agglomeration[r]
	},
	pollution: {
		label: {
			en: "pollution",
			zh: "污染"
		},
		unit: {
			en: "stock, index",
			zh: "存量，指数"
		},
		format: "index",
		bounds: [0, null],
		description: {
			en: "Pollution stock; raises cost, shrinks usable land, deters migrants.",
			zh: "污染存量：抬高成本、压缩可用土地、抑制人口迁入。"
		},
		equation: "poll += pollRate · E · ld / (scale · land) · (1 − 0.7 · l_green) − 0.03 · poll",
		section: "7.2",
		source: {
			en: "Ma (2009), chapter 4: limits of resources and environment.",
			zh: "马建会（2009）第四章：资源与环境承载力约束。"
		},
		formula: (w, _t, r) => w.regions.pollution[r]
	},
	humanCapital: {
		label: {
			en: "human capital",
			zh: "人力资本"
		},
		short: {
			en: "skills",
			zh: "人力资本"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Skills of the local labour force.",
			zh: "本地劳动力的技能水平。"
		},
		equation: "hum += 0.0035 · l_train · (1 − hum) + 0.0008 · mass · (1 − hum) − 0.0006 · hum",
		section: "7.2",
		source: {
			en: "Porter: advanced factors.",
			zh: "波特：高级生产要素。"
		},
		formula: (w, _t, r) => w.regions.humanCapital[r]
	},
	institutions: {
		label: {
			en: "institutions",
			zh: "制度与服务"
		},
		short: {
			en: "institutions",
			zh: "制度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Services, associations and rules that firms can rely on.",
			zh: "企业可以依托的服务体系、行业组织与规则。"
		},
		equation: "inst += 0.0025 · (l_incub + l_supplier + 0.5 · l_rd + 0.5 · l_reform) · (1 − inst) + 0.0012 · mass · (1 − inst) − 0.001 · inst",
		section: "7.2",
		source: {
			en: "Industrial districts: services and associations.",
			zh: "产业区理论：服务体系与行业组织。"
		},
		formula: (w, _t, r) => w.regions.institutions[r]
	},
	logistics: {
		label: {
			en: "logistics",
			zh: "物流水平"
		},
		short: {
			en: "logistics",
			zh: "物流"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Infrastructure and logistics level.",
			zh: "基础设施与物流水平。"
		},
		equation: "lg += 0.02 · (logi + 0.55 · (1 − logi) · l_infra − lg)",
		section: "7.2",
		source: sources.weber,
		formula: (w, _t, r) => w.regions.logistics[r]
	}
};
// engine/indicators/diamond.ts
/** Fa = 0.6 [hum / 0.6] + 0.4 [lg / 0.7], each kept in 0 to 1: advanced factors and infrastructure. Section 10.2. */
function factorFacet(humanCapital, logistics) {
	return .6 * clamp(humanCapital / .6, 0, 1) + .4 * clamp(logistics / .7, 0, 1);
}
/**
* De = [((u + e + psi) / 3 − 0.4) / 0.4] kept in 0 to 1: how strong demand is, how close its buyers are, and whether
* they can tell good from bad. Section 10.2.
*/
function demandFacet(utilisation, exposure, visibility) {
	return clamp(((utilisation + exposure + visibility) / 3 - .4) / .4, 0, 1);
}
/** Su = 0.7 local share + 0.3 inst: suppliers and services close by. Section 10.2. */
function supportFacet(localShare, institutions) {
	return .7 * localShare + .3 * institutions;
}
/** Ri = (0.5 rivalry + 0.5 [ef / 1.25] kept in 0 to 1)(1 − 0.5 chi): what capture leaves of rivalry. Section 10.2. */
function rivalryFacet(rivalry, effort, capture) {
	return (.5 * rivalry + .5 * clamp(effort / 1.25, 0, 1)) * (1 - .5 * capture);
}
/** The four facets as a system, (Fa De Su Ri)^(1/4): the weakest holds it down. Section 10.2. */
function diamondOf(factors, demand, support, rivalry) {
	return Math.sqrt(Math.sqrt(factors * demand * support * rivalry));
}
const mean = (t, sum, r) => sum[r] / t.output[r];
const factors = ({ regions }, r) => factorFacet(regions.humanCapital[r], regions.logistics[r]);
const demand = (t, r) => demandFacet(mean(t, t.outputUtilisation, r), mean(t, t.outputExposure, r), mean(t, t.outputVisibility, r));
const support = ({ regions }, t, r) => supportFacet(mean(t, t.outputLocal, r), regions.institutions[r]);
const rivalry$1 = ({ regions }, t, r) => rivalryFacet(mean(t, t.outputRivalry, r), mean(t, t.outputEffort, r), regions.capture[r]);
const diamond = {
	diamondFactors: {
		label: {
			en: "factor conditions",
			zh: "生产要素"
		},
		short: {
			en: "factors",
			zh: "要素"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Advanced factors: skills and infrastructure.",
			zh: "高级生产要素：人力资本与基础设施。"
		},
		equation: "Fa = 0.6 · clamp(hum / 0.6, 0, 1) + 0.4 · clamp(lg / 0.7, 0, 1)",
		section: "10.2",
		source: sources.diamond,
		formula: (w, _t, r) => factors(w, r)
	},
	diamondDemand: {
		label: {
			en: "demand conditions",
			zh: "需求条件"
		},
		short: {
			en: "demand",
			zh: "需求"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "How strong demand is, how close firms are to their buyers, and whether buyers can tell good from bad.",
			zh: "需求是否旺盛，企业离买家有多近，买家能否分辨优劣。"
		},
		equation: "De = clamp(((u_bar + e_bar + psi_bar) / 3 − 0.4) / 0.4, 0, 1);  u_bar = Σ y · min(1, u) / Σ y;  e_bar = Σ y · e / Σ y;  psi_bar = Σ_c Y_c · clamp(psi_c + (0.45 · insp in the market chain), 0, 0.97) / Σ y",
		section: "10.2",
		source: sources.diamond,
		formula: (_w, t, r) => demand(t, r)
	},
	diamondSupport: {
		label: {
			en: "related and supporting industries",
			zh: "相关与支持性产业"
		},
		short: {
			en: "supporting",
			zh: "支持性产业"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Inputs bought from local suppliers, output-weighted, and the services firms can rely on.",
			zh: "向本地配套企业采购的投入品（按产出加权），以及企业可以依托的服务。"
		},
		equation: "Su = 0.7 · Σ y · local share / Σ y + 0.3 · inst",
		section: "10.2",
		source: sources.diamond,
		formula: (w, t, r) => support(w, t, r)
	},
	diamondRivalry: {
		label: {
			en: "strategy, structure and rivalry",
			zh: "企业战略、结构与竞争"
		},
		short: {
			en: "rivalry",
			zh: "竞争"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Rivalry and innovative effort, less what political capture takes from them.",
			zh: "竞争强度与创新投入，扣除政策俘获的侵蚀。"
		},
		equation: "Ri = (0.5 · rivalry + 0.5 · clamp(ef_bar / 1.25, 0, 1)) · (1 − 0.5 · chi)",
		section: "10.2",
		source: sources.diamond,
		formula: (w, t, r) => rivalry$1(w, t, r)
	},
	diamondGovernment: {
		label: {
			en: "government",
			zh: "政府"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Whether policy serves all: what political capture leaves of it.",
			zh: "政策是否为所有企业服务：扣除政策俘获之后所余。"
		},
		equation: "1 − chi",
		section: "10.2",
		source: sources.diamond,
		formula: (w, _t, r) => 1 - w.regions.capture[r]
	},
	diamondChance: {
		label: {
			en: "chance",
			zh: "机遇"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "What shocks leave: demand against rivals that entered, times how well products match the market.",
			zh: "冲击之后所余：需求与新增对手之比，乘以产品与市场的契合度。"
		},
		equation: "min(1, market level / rival level) · f_bar",
		section: "10.2",
		source: sources.diamond,
		formula: ({ globals }, t, r) => Math.min(1, globals.marketLevel[0] / globals.rivalLevel[0]) * mean(t, t.outputFit, r)
	},
	diamond: {
		label: {
			en: "diamond, all four",
			zh: "钻石体系（四面合成）"
		},
		short: {
			en: "all four",
			zh: "四面合成"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Geometric mean of factors, demand, supporting industries and rivalry: the weakest facet holds it down.",
			zh: "要素、需求、支持性产业与竞争四面的几何均值：最弱的一面拖住整体。"
		},
		equation: "(Fa · De · Su · Ri)^(1/4)",
		section: "10.2",
		source: sources.diamond,
		formula: (w, t, r) => diamondOf(factors(w, r), demand(t, r), support(w, t, r), rivalry$1(w, t, r))
	}
};
// engine/indicators/jobs-and-movements.ts
const jobsAndMovements = {
	assemblyJobs: {
		label: {
			en: "jobs in assembly",
			zh: "组装岗位"
		},
		short: {
			en: "assembly",
			zh: "组装"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of firms nearest to assembly; suppliers are not counted.",
			zh: "功能等级最接近组装的企业的用工，不含配套企业。"
		},
		equation: "Σ y / A / Phi [level < 0.5]",
		section: "10.2",
		source: sources.chains,
		formula: (_w, t, r) => t.assemblyLabour[r]
	},
	orderJobs: {
		label: {
			en: "jobs in made-to-order work (OEM)",
			zh: "代工岗位"
		},
		short: {
			en: "OEM",
			zh: "代工"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of firms nearest to made-to-order work (OEM); suppliers are not counted.",
			zh: "功能等级最接近代工（贴牌）的企业的用工，不含配套企业。"
		},
		equation: "Σ y / A / Phi [0.5 ≤ level < 1.5]",
		section: "10.2",
		source: sources.chains,
		formula: (_w, t, r) => t.orderLabour[r]
	},
	designJobs: {
		label: {
			en: "jobs at firms with own design (ODM)",
			zh: "设计制造岗位"
		},
		short: {
			en: "own design",
			zh: "设计"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of firms nearest to own design (ODM); suppliers are not counted.",
			zh: "功能等级最接近设计制造的企业的用工，不含配套企业。"
		},
		equation: "Σ y / A / Phi [1.5 ≤ level < 2.5]",
		section: "10.2",
		source: sources.chains,
		formula: (_w, t, r) => t.designLabour[r]
	},
	brandJobs: {
		label: {
			en: "jobs at firms with their own brand (OBM)",
			zh: "自主品牌岗位"
		},
		short: {
			en: "own brand",
			zh: "自主品牌"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of firms nearest to their own brand (OBM); suppliers are not counted.",
			zh: "功能等级最接近自主品牌的企业的用工，不含配套企业。"
		},
		equation: "Σ y / A / Phi [level ≥ 2.5]",
		section: "10.2",
		source: sources.chains,
		formula: (_w, t, r) => t.brandLabour[r]
	},
	movedOutJobs: {
		label: {
			en: "jobs moved out",
			zh: "外迁岗位"
		},
		short: {
			en: "moved out",
			zh: "外迁岗位"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of the firms that moved away this quarter.",
			zh: "本季外迁企业的用工。"
		},
		equation: "Σ y / A / Phi [moves away]",
		section: "7.10",
		source: sources.transfer,
		formula: (w, _t, r) => w.regions.movedOutJobs[r]
	},
	movedOutSkilledJobs: {
		label: {
			en: "jobs moved out with design or brand",
			zh: "外迁的设计与品牌岗位"
		},
		short: {
			en: "with design or brand",
			zh: "其中设计与品牌"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of the firms with own design or brand that moved away this quarter.",
			zh: "本季外迁的设计制造与自主品牌企业的用工。"
		},
		equation: "Σ y / A / Phi [moves away, level ≥ 1.5]",
		section: "7.10",
		source: sources.transfer,
		formula: (w, _t, r) => w.regions.movedOutSkilledJobs[r]
	},
	newStartUps: {
		label: {
			en: "new start-ups",
			zh: "本季新创企业"
		},
		short: {
			en: "new start-ups",
			zh: "本季新创"
		},
		unit: units.firms,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Start-ups founded this quarter.",
			zh: "本季新创的企业数。"
		},
		equation: "Σ [birth = t, origin = start-up]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (w, _t, r) => w.regions.newStartUps[r]
	},
	newSpinOffs: {
		label: {
			en: "new spin-offs",
			zh: "本季衍生企业"
		},
		short: {
			en: "new spin-offs",
			zh: "本季衍生"
		},
		unit: units.firms,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Spin-offs founded this quarter.",
			zh: "本季从母体企业衍生的企业数。"
		},
		equation: "Σ [birth = t, origin = spin-off]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (w, _t, r) => w.regions.newSpinOffs[r]
	},
	newForeignFirms: {
		label: {
			en: "new foreign firms",
			zh: "本季迁入外资企业"
		},
		short: {
			en: "new foreign",
			zh: "本季外资"
		},
		unit: units.firms,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Foreign firms that came this quarter.",
			zh: "本季迁入的外资企业数。"
		},
		equation: "Σ [birth = t, origin = FDI]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (w, _t, r) => w.regions.newForeignFirms[r]
	}
};
// engine/indicators/kinds-of-firms.ts
const kindsOfFirms = {
	captiveFirms: {
		label: {
			en: "firms in captive chains",
			zh: "俘获型价值链企业"
		},
		short: {
			en: "captive",
			zh: "俘获型"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms that sell mainly to one dominant foreign buyer.",
			zh: "主要向单一主导国际买家供货的企业数。"
		},
		equation: "Σ [c = captive]",
		section: "7.8",
		source: sources.chains,
		formula: (_w, t, r) => t.captive[r]
	},
	relationalFirms: {
		label: {
			en: "firms in relational chains",
			zh: "关系型价值链企业"
		},
		short: {
			en: "relational",
			zh: "关系型"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms that sell mainly through relational chains.",
			zh: "主要通过关系型价值链销售的企业数。"
		},
		equation: "Σ [c = relational]",
		section: "7.8",
		source: sources.chains,
		formula: (_w, t, r) => t.relational[r]
	},
	marketFirms: {
		label: {
			en: "firms in market chains",
			zh: "市场型价值链企业"
		},
		short: {
			en: "market",
			zh: "市场型"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms that sell mainly on open and domestic markets.",
			zh: "主要面向公开市场与国内市场销售的企业数。"
		},
		equation: "Σ [c = market]",
		section: "7.8",
		source: sources.chains,
		formula: (_w, t, r) => t.market[r]
	},
	startUps: {
		label: {
			en: "start-ups",
			zh: "新创企业"
		},
		short: {
			en: "start-ups",
			zh: "新创"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms alive that began as start-ups, founders included.",
			zh: "以新创方式成立的存续企业数（含初始企业）。"
		},
		equation: "Σ [origin = start-up]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (_w, t, r) => t.startUps[r]
	},
	spinOffs: {
		label: {
			en: "spin-offs",
			zh: "衍生企业"
		},
		short: {
			en: "spin-offs",
			zh: "衍生"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms alive that left a parent firm.",
			zh: "从母体企业衍生出来的存续企业数。"
		},
		equation: "Σ [origin = spin-off]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (_w, t, r) => t.spinOffs[r]
	},
	foreignFirms: {
		label: {
			en: "foreign firms",
			zh: "外资企业"
		},
		short: {
			en: "foreign",
			zh: "外资"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms alive that came as foreign direct investment.",
			zh: "外资迁入的存续企业数。"
		},
		equation: "Σ [origin = FDI]",
		section: "7.11",
		source: {
			en: "Vernon: product cycle; footloose branch plants.",
			zh: "弗农：产品生命周期；分厂的游移性。"
		},
		formula: (_w, t, r) => t.foreignFirms[r]
	},
	stateSeededFirms: {
		label: {
			en: "state-seeded firms",
			zh: "政府投建企业"
		},
		short: {
			en: "state-seeded",
			zh: "政府投建"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Firms alive that were placed by a growth-pole project.",
			zh: "由增长极项目投建的存续企业数。"
		},
		equation: "Σ [origin = state]",
		section: "7.11",
		source: {
			en: "Perroux: growth poles.",
			zh: "佩鲁：增长极。"
		},
		formula: (_w, t, r) => t.stateSeededFirms[r]
	}
};
// engine/processes/beliefs.ts
/** 7.8 Beliefs: consensus, exposure, and which news is believed (DeGroot consensus with bounded confidence). */
/** Exposure e = [(e0 expo_c + 0.45 l_open + 0.07 x + 0.2 [FDI])(1 − kapF sigma)] in 0.005 to 1. Equation 7.8. */
function exposureOf(base, openness, level, foreign, closure, specificity) {
	return clamp((base + .45 * openness + .07 * level + (foreign ? .2 : 0)) * (1 - closure * specificity), .005, 1);
}
/**
* Logarithm of the plausibility of news: pi = exp(−(1 − e)² s² / (2 (tol0 + conf V))). A closed firm in a like-minded
* cluster reads a large surprise as noise; an exposed one, or one whose colleagues disagree, believes it. Equation 7.8.
*/
function logNewsPlausibility(exposure, squaredSurprise, tolerance, disagreement) {
	const closed = 1 - exposure;
	return -closed * closed * squaredSurprise / (2 * (tolerance + disagreement));
}
function createBeliefs(world) {
	const { kernels, firms: f, regions: at, regionAssumptions: a, globals, assumptions: p, lever, members, regionStart } = world;
	const { chain, origin, capacity, beliefX, beliefY, specificity, functionLevel, exposure, plausibility, newsX, newsY, firstNormal, secondNormal } = f;
	function consensus(r) {
		const start = regionStart[r];
		const end = regionStart[r + 1];
		let weight = 0;
		let sumX = 0;
		let sumY = 0;
		for (let k = start; k < end; k++) {
			const i = members[k];
			weight += capacity[i];
			sumX += capacity[i] * beliefX[i];
			sumY += capacity[i] * beliefY[i];
		}
		if (weight > 0) {
			at.consensusX[r] = sumX / weight;
			at.consensusY[r] = sumY / weight;
		}
		const middleX = at.consensusX[r];
		const middleY = at.consensusY[r];
		let spread = 0;
		for (let k = start; k < end; k++) {
			const i = members[k];
			const dx = beliefX[i] - middleX;
			const dy = beliefY[i] - middleY;
			spread += dx * dx + dy * dy;
		}
		at.beliefSpread[r] = spread / Math.max(1, end - start);
	}
	/** What firms see of the market, and how plausible it seems to them. */
	function hear(r) {
		const closure = world.on.functionalLockIn ? p.tieClosure : 0;
		const cognitive = world.on.cognitiveLockIn;
		const base = a.exposureBase[r];
		const openness = lever.open[r];
		const disagreement = p.disagreementWeight * at.beliefSpread[r];
		const targetX = globals.targetX[0];
		const targetY = globals.targetY[0];
		const end = regionStart[r + 1];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const e = exposureOf(base * p.chainExposure[chain[i]], openness, Math.min(functionLevel[i], 3), origin[i] === 2, closure, specificity[i]);
			exposure[i] = e;
			const x = targetX + p.observationNoise * firstNormal[i] - beliefX[i];
			const y = targetY + p.observationNoise * secondNormal[i] - beliefY[i];
			newsX[i] = x;
			newsY[i] = y;
			plausibility[i] = cognitive ? logNewsPlausibility(e, x * x + y * y, p.tolerance, disagreement) : 0;
		}
	}
	/** b += lamB { e pi (o − b) + (1 − e)(bbar − b) }. Equation 7.8. */
	function learn(r) {
		const cognitive = world.on.cognitiveLockIn;
		const middleX = at.consensusX[r];
		const middleY = at.consensusY[r];
		const end = regionStart[r + 1];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const e = exposure[i];
			const believed = plausibility[i];
			const follow = cognitive ? 1 - e : 0;
			const pullX = follow * (middleX - beliefX[i]);
			const pullY = follow * (middleY - beliefY[i]);
			beliefX[i] += p.beliefRate * (e * believed * newsX[i] + pullX);
			beliefY[i] += p.beliefRate * (e * believed * newsY[i] + pullY);
		}
	}
	return () => {
		for (let r = 0; r < world.regionCount; r++) consensus(r);
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.observation, f.firstWord, f.secondWord);
		kernels.normal(f.firstWord, n, firstNormal);
		kernels.normal(f.secondWord, n, secondNormal);
		for (let r = 0; r < world.regionCount; r++) hear(r);
		kernels.exp(plausibility, n);
		for (let r = 0; r < world.regionCount; r++) learn(r);
	};
}
// engine/vocabulary.ts
/** How a run ends, from good to bad. Section 10. */
const verdicts = [
	"upgraded",
	"sustained",
	"hollowedOut",
	"lockedIn",
	"neverTookOff"
];
/** Life-cycle phases (Tichy); `extinct` is a region whose last firm is gone. */
const phases = [
	"formation",
	"growth",
	"maturity",
	"decline",
	"renewal",
	"extinct"
];
/** Why a firm left the region's books. */
const fates = [
	"alive",
	"closed",
	"leftRegion"
];
/** What happens to the world from outside. */
const eventKinds = [
	"paradigmShift",
	"demandShock",
	"rivalEntry",
	"qualityScandal"
];
// engine/indicators/lock-ins.ts
/** L_F = sigma (1 − phi / 6): dedicated ties without own market-facing functions. Section 10. */
function functionalLockIn(specificity, functionLevel) {
	return specificity * (1 - functionLevel / 6);
}
/** A paradigm-sized gap between what firms believe and where the market is: the default jump. */
const PARADIGM_GAP = .8;
/**
* L_C = exp{−40 lamB e exp[−(1 − e)² J² / (2 (tol0 + conf Var(b)))]}: the share of a paradigm-sized gap J = 0.8 that is
* still open after ten years, for the exposure and disagreement of today. News closes a gap at the rate lamB e pi
* (equation 7.8). Section 10.
*/
function cognitiveLockIn(exposure, beliefVariance, beliefRate, tolerance, disagreementWeight) {
	const believed = exp(logNewsPlausibility(exposure, PARADIGM_GAP * PARADIGM_GAP, tolerance, disagreementWeight * beliefVariance));
	return exp(-40 * beliefRate * exposure * believed);
}
/** What an index of a region says with n firms at work, n / (n + 5): a single firm agrees with itself. Section 10. */
function fewFirmsWeight(firms) {
	return firms / (firms + 5);
}
const functional = (t, r) => fewFirmsWeight(t.active[r]) * functionalLockIn(t.outputSpecificity[r] / t.output[r], t.outputFunction[r] / t.output[r]);
const cognitive = ({ assumptions: p }, t, r) => fewFirmsWeight(t.active[r]) * cognitiveLockIn(t.exposure[r] / t.active[r], beliefVariance(t, r), p.beliefRate, p.tolerance, p.disagreementWeight);
const political = (w, t, r) => fewFirmsWeight(t.active[r]) * w.regions.capture[r];
const lockIns = {
	lockIn: {
		label: {
			en: "lock-in, composite",
			zh: "综合锁定"
		},
		short: {
			en: "composite",
			zh: "综合锁定"
		},
		unit: {
			en: "mean of the three",
			zh: "三者均值"
		},
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Mean of functional, cognitive and political lock-in.",
			zh: "功能性、认知、政治三种锁定的均值。"
		},
		equation: "(L_F + L_C + L_P) / 3",
		section: "10.2",
		source: sources.lockIns,
		formula: (w, t, r) => (functional(t, r) + cognitive(w, t, r) + political(w, t, r)) / 3
	},
	lockInFunctional: {
		label: {
			en: "functional lock-in",
			zh: "功能性锁定"
		},
		short: {
			en: "functional",
			zh: "功能性"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Dedicated ties without own market-facing functions.",
			zh: "关系专用，却缺少面向市场的自有功能。"
		},
		equation: "L_F = N · sigma_bar · (1 − phi_bar / 6);  N = n / (n + 5)",
		section: "10.2",
		source: sources.lockIns,
		formula: (_w, t, r) => functional(t, r)
	},
	lockInCognitive: {
		label: {
			en: "cognitive lock-in",
			zh: "认知锁定"
		},
		short: {
			en: "cognitive",
			zh: "认知"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Share of a paradigm-sized gap to the market that firms would still not have closed after ten years, as closed and like-minded as they are now.",
			zh: "按企业现有的封闭与一致程度，与市场之间一次范式大小的差距，十年之后仍未弥合的比例。"
		},
		equation: "L_C = N · exp(−40 · lamB · e_bar · exp(−(1 − e_bar)² · 0.8² / (2 · (tol0 + conf · Var(b)))))",
		section: "10.2",
		source: sources.lockIns,
		formula: (w, t, r) => cognitive(w, t, r)
	},
	lockInPolitical: {
		label: {
			en: "political lock-in",
			zh: "政治锁定"
		},
		short: {
			en: "political",
			zh: "政治"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Political capture by old, distressed employers.",
			zh: "陷入困境的老企业对政策的俘获程度。"
		},
		equation: "L_P = N · chi",
		section: "7.7",
		source: sources.capture,
		formula: (w, t, r) => political(w, t, r)
	}
};
// engine/indicators/outside.ts
const outside = {
	worldDemand: {
		label: {
			en: "world demand",
			zh: "世界需求"
		},
		unit: units.start,
		format: "index",
		bounds: [0, null],
		description: {
			en: "Size of the world’s markets against the first quarter: their growth, shocks by event, and the luck of the trade. The same for every region.",
			zh: "世界市场规模，以期初为 1：包含市场增长、事件冲击与外部随机冲击。各区域相同。"
		},
		equation: "Σ_c M_c / (scale · Σ_c M0_c)",
		section: "7.1",
		source: sources.lifeCycle,
		formula: ({ globals: { market }, assumptions: { scale, marketSize } }) => (market[0] + market[1] + market[2]) / (scale * (marketSize[0] + marketSize[1] + marketSize[2]))
	},
	rivalsLearned: {
		label: {
			en: "what rivals have learned",
			zh: "对手学得的优势"
		},
		short: {
			en: "learned",
			zh: "所学"
		},
		unit: {
			en: "gain of their pull, start = 1",
			zh: "吸引力增益，期初 = 1"
		},
		format: "index",
		bounds: [1, null],
		description: {
			en: "How much harder rivals outside pull because of what they have learned from the regions’ sales so far: 1.5 is half as much again. Goods of own design and brand teach them little. The same for every region.",
			zh: "区外对手凭借从各区域的销售中学到的东西，吸引力增至多少倍：1.5 即多出一半。自有设计与品牌的产品，对手学不到多少。各区域相同。"
		},
		equation: "exp(leaked)",
		section: "7.1",
		source: {
			en: "Vernon: product cycle; Krugman (1979), Grossman and Helpman (1991): technology transfer.",
			zh: "弗农：产品生命周期；克鲁格曼（1979）、Grossman 与 Helpman（1991）：技术转移。"
		},
		formula: ({ globals }) => exp(globals.leaked[0])
	},
	rivalExposure: {
		label: {
			en: "exposure to rivals",
			zh: "受对手冲击的程度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Per cent of demand lost for a per cent that rivals outside gain, output-weighted over chains: low where firms hold much of the market, or live on buyers near by.",
			zh: "区外对手每增强百分之一，需求减少百分之几，各链按产出加权：企业占有市场较多，或依靠近处的买家时，此值较低。"
		},
		equation: "Σ_c Y_c · e_c / Σ y",
		section: "10.2",
		source: {
			en: "Krugman: home market; McCallum (1995): home bias.",
			zh: "克鲁格曼：本地市场；McCallum（1995）：本地偏好。"
		},
		formula: (_w, t, r) => Math.min(1, t.outputExposed[r] / t.output[r])
	},
	demandPerPull: {
		label: {
			en: "demand per unit of pull",
			zh: "单位吸引力的需求"
		},
		short: {
			en: "demand per pull",
			zh: "单位需求"
		},
		unit: {
			en: "units a quarter and unit of pull",
			zh: "单位／季，每单位吸引力"
		},
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "What the same offer sells, output-weighted over chains: it falls as rivals grow or learn and as the regions themselves fill the market, and rises with world demand.",
			zh: "同样的产品能卖出多少，各链按产出加权：对手壮大或学有所成、各区域自己把市场填满时下降，世界需求增长时上升。"
		},
		equation: "Σ_c Y_c · d_c / Σ y",
		section: "7.5",
		source: {
			en: "Luce: choice in proportion to attraction.",
			zh: "卢斯：按吸引力成比例选择。"
		},
		formula: (_w, t, r) => t.outputPerPull[r] / t.output[r]
	}
};
// engine/indicators/products.ts
const products = {
	functionLevel: {
		label: {
			en: "function level",
			zh: "功能等级"
		},
		unit: {
			en: "0 assembly, 1 OEM, 2 ODM, 3 own brand",
			zh: "0 组装，1 代工，2 设计制造，3 自主品牌"
		},
		format: "index",
		bounds: [0, 3.3],
		unknown: "noFirms",
		description: {
			en: "Output-weighted mean of firms’ function level: 0 assembly (OEA, original equipment assembly), 1 OEM (made to the buyer’s order), 2 ODM (own design), 3 OBM (own brand).",
			zh: "企业功能等级按产出加权的均值：0 组装（来料加工）、1 代工（贴牌）、2 设计制造、3 自主品牌。"
		},
		equation: "phi_bar = Σ y · phi / Σ y",
		section: "7.8",
		source: {
			en: "Humphrey and Schmitz: functional upgrading; Shih: smile curve.",
			zh: "汉弗莱与施密茨：功能升级；施振荣：微笑曲线。"
		},
		formula: (_w, t, r) => t.outputFunction[r] / t.output[r]
	},
	efficiency: {
		label: {
			en: "efficiency",
			zh: "效率"
		},
		unit: units.frontier,
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Output-weighted labour efficiency relative to the frontier.",
			zh: "按产出加权的劳动效率，相对于前沿。"
		},
		equation: "Σ y · A / Σ y",
		section: "7.8",
		source: {
			en: "Evolutionary economics: own effort and imitation.",
			zh: "演化经济学：自主创新与模仿。"
		},
		formula: (_w, t, r) => t.outputEfficiency[r] / t.output[r]
	},
	quality: {
		label: {
			en: "quality",
			zh: "质量"
		},
		unit: units.frontierQuality,
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Output-weighted product quality relative to the frontier.",
			zh: "按产出加权的产品质量，相对于前沿。"
		},
		equation: "Σ y · q / Σ y",
		section: "7.8",
		source: sources.lemons,
		formula: (_w, t, r) => t.outputQuality[r] / t.output[r]
	},
	price: {
		label: {
			en: "price at the gate",
			zh: "出厂价"
		},
		unit: {
			en: "frontier unit = 1",
			zh: "前沿产品 = 1"
		},
		format: "index",
		bounds: [0, null],
		unknown: "noFirms",
		description: {
			en: "Output-weighted price at the factory gate.",
			zh: "按产出加权的出厂价格。"
		},
		equation: "Σ y · p / Σ y",
		section: "7.4",
		source: {
			en: "Mark-up over unit cost, by chain.",
			zh: "按价值链在单位成本上加成。"
		},
		formula: (_w, t, r) => t.outputPrice[r] / t.output[r]
	},
	margin: {
		label: {
			en: "margin",
			zh: "利润率"
		},
		unit: {
			en: "share of sales",
			zh: "占销售额"
		},
		format: "share",
		decimals: 1,
		bounds: [-1e9, null],
		unknown: "noFirms",
		description: {
			en: "Output-weighted smoothed net margin on sales.",
			zh: "按产出加权、平滑后的销售净利润率。"
		},
		equation: "Σ y · g / Σ y;  g += 0.12 · (profit / (p · y) − g)",
		section: "7.6",
		source: {
			en: "Firms invest, hire and survive on what is left of a sale.",
			zh: "企业靠销售的盈余投资、扩张和存续。"
		},
		formula: (_w, t, r) => t.outputMargin[r] / t.output[r]
	},
	fit: {
		label: {
			en: "fit",
			zh: "契合度"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "How well products match the moving market target, output-weighted.",
			zh: "产品与移动着的市场目标的契合程度，按产出加权。"
		},
		equation: "Σ y · f / Σ y;  f = exp(−|k − m|² / (2 · sigFit²))",
		section: "7.5",
		source: {
			en: "Hotelling and Lancaster: products as places in a space of tastes.",
			zh: "霍特林、兰开斯特：产品是偏好空间中的位置。"
		},
		formula: (_w, t, r) => t.outputFit[r] / t.output[r]
	},
	reputation: {
		label: {
			en: "reputation",
			zh: "集体声誉"
		},
		short: {
			en: "reputation",
			zh: "声誉"
		},
		unit: units.frontierQuality,
		format: "index",
		bounds: [0, null],
		description: {
			en: "Collective reputation: delivered quality as the market has slowly learned it.",
			zh: "集体声誉：市场逐渐了解到的实际交付质量。"
		},
		equation: "rep += repRate · (Σ y · qeff / Σ y − rep)",
		section: "7.9",
		source: sources.lemons,
		formula: (w, _t, r) => w.regions.reputation[r]
	},
	cheatShare: {
		label: {
			en: "firms cutting corners",
			zh: "以次充好者占比"
		},
		short: {
			en: "cutting corners",
			zh: "以次充好"
		},
		unit: {
			en: "share of firms",
			zh: "占企业数"
		},
		format: "share",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Share of firms that delivered less quality than promised this quarter.",
			zh: "本季以次充好的企业占比。"
		},
		equation: "mean(x)",
		section: "7.4",
		source: sources.lemons,
		formula: (_w, t, r) => t.cheats[r] / t.active[r]
	},
	localShare: {
		label: {
			en: "local sourcing",
			zh: "本地配套率"
		},
		short: {
			en: "local",
			zh: "本地配套率"
		},
		unit: {
			en: "share of input segments",
			zh: "占投入品环节"
		},
		format: "share",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Mean share of input segments bought from local suppliers.",
			zh: "企业向本地配套企业采购的投入品环节的平均占比。"
		},
		equation: "mean(Σ [tie_s ≠ −1] / 4)",
		section: "7.3",
		source: sources.suppliers,
		formula: (_w, t, r) => t.local[r] / t.active[r]
	},
	specificity: {
		label: {
			en: "tie specificity",
			zh: "关系专用性"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "Output-weighted relation-specificity of supplier ties.",
			zh: "供应关系的专用性，按产出加权。"
		},
		equation: "sigma_bar = Σ y · sigma / Σ y",
		section: "7.3",
		source: {
			en: "Uzzi: embedded ties; Grabher: functional lock-in.",
			zh: "乌齐：根植关系；格拉伯赫：功能性锁定。"
		},
		formula: (_w, t, r) => t.outputSpecificity[r] / t.output[r]
	}
};
// engine/indicators/size-and-income.ts
const sizeAndIncome = {
	firms: {
		label: {
			en: "firms",
			zh: "企业数"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Final-product firms alive at the end of the quarter.",
			zh: "季末存续的最终产品企业数。"
		},
		equation: "n(t) = n(t−1) + entries − exits − relocations + arrivals",
		section: "10.2",
		source: sources.lifeCycle,
		formula: (_w, t, r) => t.firms[r]
	},
	suppliers: {
		label: {
			en: "suppliers",
			zh: "配套企业数"
		},
		short: {
			en: "suppliers",
			zh: "配套企业"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Local suppliers alive at the end of the quarter.",
			zh: "季末存续的本地配套企业数。"
		},
		equation: "Σ n_s",
		section: "7.11",
		source: sources.suppliers,
		formula: (_w, t, r) => t.suppliers[r]
	},
	idleSuppliers: {
		label: {
			en: "idle suppliers",
			zh: "闲置配套企业"
		},
		short: {
			en: "idle",
			zh: "闲置"
		},
		unit: units.count,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Suppliers without a single client.",
			zh: "没有任何客户的配套企业数。"
		},
		equation: "Σ [load = 0]",
		section: "7.3",
		source: sources.suppliers,
		formula: (_w, t, r) => t.idle[r]
	},
	employment: {
		label: {
			en: "employment",
			zh: "就业"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour of firms and suppliers, which a thicker labour pool saves.",
			zh: "企业与配套企业的用工；劳动力池越厚，用工越省。"
		},
		equation: "E = hands · (Σ min(D, K) / A + Σ 0.5 · load* / A_j) / Phi",
		section: "10.2",
		source: {
			en: "Marshall: labour pool; Tichy reads the phases from it.",
			zh: "马歇尔：劳动力池；蒂奇据就业判读阶段。"
		},
		formula: (_w, t, r) => t.labour[r]
	},
	valueAdded: {
		label: {
			en: "value added",
			zh: "增加值"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [-1e9, null],
		description: {
			en: "Sales less inputs, transport, costs of pollution and of rules, and protection subsidy, plus value added of local suppliers.",
			zh: "销售额减去投入品、运输、污染与合规成本和保护补贴，再加上本地配套企业的增加值。"
		},
		equation: "VA = Σ (p − aM · pIn − tau − pollCost · poll − 0.02 · l_green − 0.008 · l_insp − sub) · y + aM · Σ load · (p_j − bM)",
		section: "10.2",
		source: {
			en: "National accounts: sales less inputs.",
			zh: "国民经济核算：销售额减去中间投入。"
		},
		formula: (_w, t, r) => t.valueAdded[r]
	},
	valueAddedPerWorker: {
		label: {
			en: "value added per worker",
			zh: "劳均增加值"
		},
		unit: {
			en: "units per 10 jobs",
			zh: "单位／10 个岗位"
		},
		format: "index",
		bounds: [-1e9, null],
		unknown: "noEmployment",
		description: {
			en: "Value added divided by employment.",
			zh: "增加值除以就业，即全员劳动生产率。"
		},
		equation: "VApw = VA / E",
		section: "10.2",
		source: {
			en: "National accounts: labour productivity.",
			zh: "国民经济核算：劳动生产率。"
		},
		formula: (_w, t, r) => t.valueAdded[r] / t.labour[r]
	},
	output: {
		label: {
			en: "output",
			zh: "产出"
		},
		unit: units.perQuarter,
		format: "amount",
		bounds: [0, null],
		description: {
			en: "Units of final product sold in the quarter.",
			zh: "本季售出的最终产品数量。"
		},
		equation: "Σ y",
		section: "7.5",
		source: {
			en: "Demand: buyers compare price, quality and fit.",
			zh: "需求：买家比较价格、质量与契合度。"
		},
		formula: (_w, t, r) => t.output[r]
	},
	wage: {
		label: {
			en: "wage",
			zh: "工资"
		},
		unit: units.frontier,
		format: "index",
		bounds: [0, null],
		description: {
			en: "Local wage relative to the world frontier.",
			zh: "本地工资相对于世界前沿的水平。"
		},
		equation: "w += 0.2 · (target − w);  target = wR · (1 + 0.03 · l_train) · clamp(E* / (0.92 · L), 0.6, 4)^wEl",
		section: "7.2",
		source: {
			en: "Lewis: surplus labour; Blanchflower and Oswald: wage curve.",
			zh: "刘易斯：剩余劳动力；Blanchflower 与 Oswald：工资曲线。"
		},
		formula: (w, _t, r) => w.regions.wage[r]
	},
	labourForce: {
		label: {
			en: "labour force",
			zh: "劳动力"
		},
		unit: units.labour,
		format: "count",
		bounds: [0, null],
		description: {
			en: "Labour within reach of the region.",
			zh: "区域可及的劳动力。"
		},
		equation: "L *= 1 + clamp(4 · mig · (1 − 0.3 · min(1, poll)) · (w / wR − 1), −0.01, 0.08)",
		section: "7.2",
		source: {
			en: "Krugman: workers follow wages.",
			zh: "克鲁格曼：劳动力随工资流动。"
		},
		formula: (w, _t, r) => w.regions.labourForce[r]
	},
	rent: {
		label: {
			en: "rent",
			zh: "地租"
		},
		unit: {
			en: "empty land = 1",
			zh: "空地 = 1"
		},
		format: "index",
		bounds: [1, null],
		description: {
			en: "Price of land and congestion; multiplies the wage in labour cost.",
			zh: "土地与拥挤的价格，与工资相乘构成用工成本。"
		},
		equation: "rho = 1 + landCost · (E / Z)^landEl",
		section: "7.2",
		source: {
			en: "Weber: deglomeration by rising land prices.",
			zh: "韦伯：地价上涨引起的分散力。"
		},
		formula: (w, _t, r) => w.regions.rent[r]
	}
};
// engine/segments.ts
/**
* The inputs every firm buys, from what anybody can start to what needs a large market and trained people (Stigler 1951:
* a speciality exists only where demand reaches its scale). Equation 7.3.
*/
const segments = [
	{
		label: {
			en: "processing and packaging",
			zh: "外协加工与包装"
		},
		short: {
			en: "processing",
			zh: "外协加工"
		},
		scale: 1.5,
		skill: 0,
		premium: .7
	},
	{
		label: {
			en: "components",
			zh: "零部件"
		},
		short: {
			en: "components",
			zh: "零部件"
		},
		scale: 3,
		skill: .1,
		premium: .8
	},
	{
		label: {
			en: "moulds and equipment",
			zh: "模具与装备"
		},
		short: {
			en: "equipment",
			zh: "模具装备"
		},
		scale: 8,
		skill: .25,
		premium: 1.1
	},
	{
		label: {
			en: "core materials and key parts",
			zh: "核心材料与关键件"
		},
		short: {
			en: "core parts",
			zh: "核心材料"
		},
		scale: 20,
		skill: .38,
		premium: 1.2
	}
];
/** Makers of the founding years: the simple trades first. */
const foundingSegments = [
	0,
	1,
	0,
	1,
	0,
	2
];
// engine/indicators/supply.ts
/** Indicators: the links of the supply chain. */
const stigler = {
	en: "Stigler (1951): the division of labour is limited by the extent of the market.",
	zh: "斯蒂格勒（1951）：分工受市场范围限制。"
};
/** Share of the inputs of a segment that is bought from local makers. */
const localOf = (t, segment, r) => Math.min(1, t.loads[4 * r + segment] * 4 / t.output[r]);
/** Links that lack local makers, with demand for at least one of minimum scale or without. */
function lacking(w, t, r, enough) {
	const demand = t.output[r] / (4 * w.assumptions.scale);
	let count = 0;
	for (let s = 0; s < 4; s++) {
		if (localOf(t, s, r) >= .2) continue;
		if (demand >= w.assumptions.minimumScale * segments[s].scale === enough) count++;
	}
	return count;
}
const localShareOf = (segment) => ({
	label: {
		en: `local share of ${segments[segment].label.en}`,
		zh: `${segments[segment].label.zh}的本地配套率`
	},
	short: segments[segment].short,
	unit: {
		en: "share of inputs of the segment",
		zh: "占该环节投入品"
	},
	format: "share",
	bounds: [0, 1],
	unknown: "noFirms",
	description: {
		en: `Share of ${segments[segment].label.en} that local makers deliver.`,
		zh: `${segments[segment].label.zh}中由本地企业供应的比例。`
	},
	equation: "min(1, Σ load of the segment / (Σ y / 4))",
	section: "7.3",
	source: stigler,
	formula: (_w, t, r) => localOf(t, segment, r)
});
const supply = {
	localProcessing: localShareOf(0),
	localComponents: localShareOf(1),
	localEquipment: localShareOf(2),
	localCore: localShareOf(3),
	chainLength: {
		label: {
			en: "links of the chain that are local",
			zh: "本地供应链长度"
		},
		short: {
			en: "local",
			zh: "本地"
		},
		unit: {
			en: "segments of four",
			zh: "个环节（共四个）"
		},
		format: "count",
		bounds: [0, 4],
		unknown: "noFirms",
		description: {
			en: "Input segments of which local makers deliver at least half.",
			zh: "本地企业供应过半的投入品环节数。"
		},
		equation: "Σ [local share_s ≥ 0.5]",
		section: "7.3",
		source: stigler,
		formula: (_w, t, r) => {
			let count = 0;
			for (let s = 0; s < 4; s++) if (localOf(t, s, r) >= .5) count++;
			return count;
		}
	},
	missingLinks: {
		label: {
			en: "missing links",
			zh: "缺失环节"
		},
		short: {
			en: "missing",
			zh: "缺失环节"
		},
		unit: {
			en: "segments of four",
			zh: "个环节（共四个）"
		},
		format: "count",
		bounds: [0, 4],
		unknown: "noFirms",
		description: {
			en: "Segments of which local makers deliver less than a fifth although demand would feed one.",
			zh: "需求足以养活一家企业、本地供应却不足两成的环节数。"
		},
		equation: "Σ [local share_s < 0.2, Σ y / 4 ≥ MES_s · scale]",
		section: "7.3",
		source: stigler,
		formula: (w, t, r) => lacking(w, t, r, true)
	},
	linksBelowScale: {
		label: {
			en: "links below scale",
			zh: "规模不足的环节"
		},
		short: {
			en: "below scale",
			zh: "规模不足"
		},
		unit: {
			en: "segments of four",
			zh: "个环节（共四个）"
		},
		format: "count",
		bounds: [0, 4],
		unknown: "noFirms",
		description: {
			en: "Segments of which local makers deliver less than a fifth because demand is too small for one.",
			zh: "因需求不够养活一家企业而本地供应不足两成的环节数。"
		},
		equation: "Σ [local share_s < 0.2, Σ y / 4 < MES_s · scale]",
		section: "7.3",
		source: stigler,
		formula: (w, t, r) => lacking(w, t, r, false)
	},
	supplyIntegration: {
		label: {
			en: "supply-chain integration",
			zh: "供应链整合度"
		},
		short: {
			en: "integration",
			zh: "整合度"
		},
		unit: {
			en: "index, 0–1",
			zh: "指数，0–1"
		},
		format: "index",
		bounds: [0, 1],
		unknown: "noFirms",
		description: {
			en: "How much firms buy from local makers they have grown together with.",
			zh: "企业向已经磨合的本地配套采购的程度。"
		},
		equation: "Σ local share_s · (0.5 + 0.5 · sigma_s) / 4, output-weighted, as of sourcing",
		section: "7.3",
		source: {
			en: "Ma (2009), chapter 3: supply-chain integration.",
			zh: "马建会（2009）第三章：供应链整合。"
		},
		formula: (_w, t, r) => .5 * (t.outputLocal[r] + t.outputSpecificity[r]) / t.output[r]
	}
};
// engine/indicators/surroundings.ts
/** (hum + inst + 1 / rho + 1 / (1 + poll) + 1 − chi) / 5: people, services, land, air and government. Section 10.2. */
function environmentOf(humanCapital, institutions, rent, pollution, capture) {
	return (humanCapital + institutions + 1 / rent + 1 / (1 + pollution) + 1 - capture) / 5;
}
const surroundings = {
	labourFound: {
		label: {
			en: "labour found",
			zh: "用工满足率"
		},
		unit: {
			en: "share of the labour wanted",
			zh: "占所需用工"
		},
		format: "share",
		bounds: [0, 1],
		description: {
			en: "Share of the labour that firms and suppliers could employ which the labour force can give; below it output is rationed and wages climb.",
			zh: "企业与配套企业所需的用工中，劳动力能够满足的比例；招不满则产出受限，工资上升。"
		},
		equation: "hands = min(1, 0.97 · L / E*)",
		section: "7.5",
		source: {
			en: "Lewis: labour turns from plentiful to scarce.",
			zh: "刘易斯：劳动力由富余转为短缺。"
		},
		formula: (w, _t, r) => w.regions.hands[r]
	},
	environment: {
		label: {
			en: "environment index",
			zh: "环境指数"
		},
		short: {
			en: "environment",
			zh: "环境"
		},
		unit: units.share,
		format: "index",
		bounds: [0, 1],
		description: {
			en: "Mean of skills, institutions, room to grow, clean air and uncaptured policy: what a cluster lives on, beside forward and reverse replacement.",
			zh: "人力资本、制度、土地余地、清洁程度与未被俘获的政策五者的均值：集群赖以生存的环境，与正向、反向更替并列。"
		},
		equation: "(hum + inst + 1 / rho + 1 / (1 + poll) + 1 − chi) / 5",
		section: "10.2",
		source: {
			en: "Ma (2009): clusters are replaced forward where the environment improves, in reverse where it worsens.",
			zh: "马建会（2009）：环境改善则正向更替，环境恶化则反向更替。"
		},
		formula: ({ regions: at }, _t, r) => environmentOf(at.humanCapital[r], at.institutions[r], at.rent[r], at.pollution[r], at.capture[r])
	}
};
// engine/indicators/totals.ts
const totals = {
	entries: {
		label: {
			en: "entries",
			zh: "累计进入"
		},
		short: {
			en: "entered",
			zh: "进入"
		},
		unit: units.firms,
		format: "total",
		bounds: [0, null],
		description: {
			en: "Firms that entered since quarter 0.",
			zh: "第 0 季以来进入的企业总数。"
		},
		equation: "entries += Σ [birth = t]",
		section: "7.11",
		source: sources.lifeCycle,
		formula: (w, _t, r) => w.regions.entries[r]
	},
	exits: {
		label: {
			en: "exits",
			zh: "累计退出"
		},
		short: {
			en: "closed",
			zh: "退出"
		},
		unit: units.firms,
		format: "total",
		bounds: [0, null],
		description: {
			en: "Firms that closed since quarter 0.",
			zh: "第 0 季以来退出（关闭）的企业总数，外迁不计在内。"
		},
		equation: "exits += Σ [C < −0.2 · l_credit · K or K < 0.3]",
		section: "7.10",
		source: sources.lifeCycle,
		formula: (w, _t, r) => w.regions.exits[r]
	},
	relocations: {
		label: {
			en: "relocations",
			zh: "累计外迁"
		},
		short: {
			en: "moved away",
			zh: "外迁"
		},
		unit: units.firms,
		format: "total",
		bounds: [0, null],
		description: {
			en: "Firms that moved away since quarter 0.",
			zh: "第 0 季以来迁出的企业总数。"
		},
		equation: "relocations += Σ [U < 1 − exp(−relSlope · advantage)]",
		section: "7.10",
		source: sources.transfer,
		formula: (w, _t, r) => w.regions.relocations[r]
	},
	arrivals: {
		label: {
			en: "arrivals",
			zh: "累计迁入"
		},
		short: {
			en: "moved in",
			zh: "迁入"
		},
		unit: units.firms,
		format: "total",
		bounds: [0, null],
		description: {
			en: "Firms that moved in from another region of the world since quarter 0.",
			zh: "第 0 季以来从其他区域迁入的企业总数。"
		},
		equation: "arrivals += Σ [moves here from another region]",
		section: "7.10",
		source: sources.transfer,
		formula: (w, _t, r) => w.regions.arrivals[r]
	},
	bailOuts: {
		label: {
			en: "bail-outs",
			zh: "累计救助"
		},
		short: {
			en: "bail-outs",
			zh: "救助"
		},
		unit: {
			en: "cases",
			zh: "次"
		},
		format: "total",
		bounds: [0, null],
		description: {
			en: "Bail-outs of old firms since quarter 0.",
			zh: "第 0 季以来对老企业的救助次数。"
		},
		equation: "bailOuts += Σ [old, C < 0.15 · K, U < clamp(l_protect + bail · chi · large, 0, 1)]",
		section: "7.6",
		source: sources.capture,
		formula: (w, _t, r) => w.regions.bailOuts[r]
	},
	spending: {
		label: {
			en: "public spending",
			zh: "累计财政支出"
		},
		short: {
			en: "spending",
			zh: "支出"
		},
		unit: units.money,
		format: "total",
		decimals: 1,
		bounds: [0, null],
		description: {
			en: "All public outlays on policy since quarter 0: cost of the levers, R&D shares, subsidies, bail-outs, plants.",
			zh: "第 0 季以来的全部政策性财政支出：杠杆成本、研发分担、补贴、救助与建厂投入。"
		},
		equation: "spending += Σ v_k · cost_k + outlays",
		section: "8",
		source: sources.accounts,
		formula: (w, _t, r) => w.regions.spending[r]
	},
	taxes: {
		label: {
			en: "profit tax",
			zh: "累计利润税"
		},
		short: {
			en: "profit tax",
			zh: "利润税"
		},
		unit: units.money,
		format: "total",
		decimals: 1,
		bounds: [0, null],
		description: {
			en: "Profit tax collected since quarter 0.",
			zh: "第 0 季以来征收的利润税。"
		},
		equation: "taxes += tax · profit · (1 − 0.7 · l_fdi if foreign), if profit > 0",
		section: "7.6",
		source: sources.accounts,
		formula: (w, _t, r) => w.regions.taxes[r]
	}
};
// engine/indicator-entry.ts
/** Why an indicator has no value: what it averages, divides by or describes does not exist; a 0 would claim a value. */
const unknowns$1 = {
	noFirms: {
		label: {
			en: "no firm at work",
			zh: "没有在产企业"
		},
		holds: (t, r) => t.active[r] === 0
	},
	noEmployment: {
		label: {
			en: "no employment",
			zh: "没有就业"
		},
		holds: (t, r) => !(t.labour[r] > 0)
	}
};
// engine/indicators.ts
/** The outputs of a run: one series per region each. One file a group, in the order they are listed and written. */
const indicators = {
	...sizeAndIncome,
	...products,
	...beliefs,
	...lockIns,
	...kindsOfFirms,
	...conditions,
	...totals,
	...jobsAndMovements,
	...competition,
	...diamond,
	...surroundings,
	...outside,
	...supply,
	...budget
};
const indicatorIds = Object.keys(indicators);
// engine/births.ts
/** Putting new agents into the tables: what every newborn shares, whoever founds it. */
/** Thrown when a table is full; the run loop keeps enough room that only a programming error can cause it. */
function assertRoom(count, world) {
	if (count >= world.capacity) throw new RangeError(`world capacity ${world.capacity} exceeded in quarter ${world.quarter}`);
}
/**
* Adds a firm with the identity left in `drawnWords` and returns its slot. Sets what all newborns share (section 7.11:
* u = 1, g = 0.03, no ties, own talent and honesty); the caller sets capacity, cash, skills, position and belief.
* Cost 1, price 1.06 and mark-up 0 are what its first honesty decision compares.
*/
function addFirm(world, region, chain, origin, parent) {
	assertRoom(world.firmCount, world);
	const i = world.firmCount++;
	const f = world.firms;
	const high = drawnWords[0];
	const low = drawnWords[1];
	f.identityHigh[i] = high;
	f.identityLow[i] = low;
	f.serial[i] = world.nextFirm++;
	f.parent[i] = parent;
	f.region[i] = region;
	f.chain[i] = chain;
	f.origin[i] = origin;
	f.birth[i] = world.quarter;
	f.functionLevel[i] = world.assumptions.foundingFunction;
	f.brand[i] = .1;
	for (let s = 4 * i; s < 4 * (i + 1); s++) {
		f.tie[s] = -1;
		f.tieSpecificity[s] = 0;
		f.tieMatch[s] = 1;
	}
	f.specificity[i] = 0;
	f.embeddedness[i] = 0;
	f.utilisation[i] = 1;
	f.markUp[i] = 0;
	f.margin[i] = .03;
	f.cheats[i] = 0;
	f.output[i] = 0;
	f.labour[i] = 0;
	f.unitCost[i] = 1;
	f.price[i] = 1.06;
	f.leaves[i] = 0;
	f.learnedFrom[i] = -1;
	drawWords(high, low, 0, purposes.newbornTraits);
	f.talent[i] = exp(.25 * normal(drawnWords[0]));
	f.honesty[i] = .4 + 1.2 * uniform(drawnWords[1]);
	return i;
}
/** Adds a supplier with the identity left in `drawnWords` and returns its slot. */
function addSupplier(world, region, segment, efficiency) {
	assertRoom(world.supplierCount, world);
	const j = world.supplierCount++;
	const s = world.suppliers;
	s.identityHigh[j] = drawnWords[0];
	s.identityLow[j] = drawnWords[1];
	s.serial[j] = world.nextSupplier++;
	s.region[j] = region;
	s.segment[j] = segment;
	s.birth[j] = world.quarter;
	s.efficiency[j] = efficiency;
	const scale = world.assumptions.minimumScale * segments[segment].scale;
	s.capacity[j] = scale;
	s.cash[j] = world.assumptions.supplierFoundingCash * scale;
	s.load[j] = 0;
	s.labour[j] = 0;
	s.price[j] = 0;
	s.topShare[j] = 0;
	s.clients[j] = 0;
	s.closes[j] = 0;
	return j;
}
/** A chain drawn from the region's shares of new firms (ch0), which need not sum to 1. */
function drawChain(world, region, u) {
	const shares = world.regionAssumptions.chainShares;
	const captive = shares[3 * region];
	const relational = shares[3 * region + 1];
	const mark = u * (captive + relational + shares[3 * region + 2]);
	return mark < captive ? 0 : mark < captive + relational ? 1 : 2;
}
// engine/initialise.ts
/** Model description section 5: the world before quarter 0. */
const FOUNDING_WINDOW = 20;
function foundFirm(world, r, index) {
	const f = world.firms;
	const at = world.regionAssumptions;
	const origin = at.initialOrigin[r] >= 1 ? 2 : 0;
	threefry(world.regions.identityHigh[r], world.regions.identityLow[r], index, purposes.founderIdentity);
	const high = drawnWords[0];
	const low = drawnWords[1];
	drawWords(high, low, 0, purposes.newbornChain);
	const chain = origin === 2 ? 0 : drawChain(world, r, uniform(drawnWords[0]));
	drawnWords[0] = high;
	drawnWords[1] = low;
	const i = addFirm(world, r, chain, origin, -1);
	drawWords(high, low, 0, purposes.newbornAge);
	f.birth[i] = -pick(drawnWords[0], FOUNDING_WINDOW);
	drawWords(high, low, 0, purposes.newbornSkill);
	f.efficiency[i] = (origin === 2 ? .9 : at.foundingEfficiency[r]) * exp(.12 * normal(drawnWords[0]));
	f.quality[i] = (origin === 2 ? .85 : at.foundingQuality[r]) * exp(.12 * normal(drawnWords[1]));
	f.capacity[i] = origin === 2 ? 8 : at.foundingCapacity[r];
	f.cash[i] = origin === 2 ? 8 : at.foundingCash[r];
	drawWords(high, low, 0, purposes.newbornPosition);
	f.positionX[i] = .25 * normal(drawnWords[0]);
	f.positionY[i] = .25 * normal(drawnWords[1]);
	drawWords(high, low, 0, purposes.newbornBelief);
	f.beliefX[i] = .2 * normal(drawnWords[0]);
	f.beliefY[i] = .2 * normal(drawnWords[1]);
}
function foundSupplier(world, r, index) {
	threefry(world.regions.identityHigh[r], world.regions.identityLow[r], index, purposes.supplierFounderIdentity);
	const high = drawnWords[0];
	const low = drawnWords[1];
	drawWords(high, low, 0, purposes.supplierSkill);
	const efficiency = world.regionAssumptions.supplierEfficiency[r] * exp(.1 * normal(drawnWords[0]));
	drawnWords[0] = high;
	drawnWords[1] = low;
	addSupplier(world, r, foundingSegments[index % foundingSegments.length], efficiency);
}
function foundRegion(world, r) {
	const region = world.regions;
	const at = world.regionAssumptions;
	const scale = world.assumptions.scale;
	threefry(world.keyHigh, world.keyLow, r, purposes.regionIdentity);
	region.identityHigh[r] = drawnWords[0];
	region.identityLow[r] = drawnWords[1];
	region.wage[r] = at.initialWage[r];
	region.wageClaim[r] = at.initialWage[r];
	region.labourForce[r] = at.labourForce[r] * scale;
	region.logistics[r] = at.initialLogistics[r];
	region.humanCapital[r] = at.initialHumanCapital[r];
	region.institutions[r] = at.initialInstitutions[r];
	region.reputation[r] = at.foundingQuality[r];
	region.cheatShare[r] = .1;
	region.agglomeration[r] = 1;
	region.hands[r] = 1;
	region.hurdle[r] = 1;
	const firms = Math.round(at.initialFirms[r] * scale);
	for (let k = 0; k < firms; k++) foundFirm(world, r, k);
	const suppliers = Math.round(Math.max(at.initialSuppliers[r] * scale, Math.min(at.initialSuppliers[r], 4)));
	for (let k = 0; k < suppliers; k++) foundSupplier(world, r, k);
}
/** Sets the state before quarter 0 from the assumptions already loaded and the seed phrase. */
function initialise(world, seed) {
	runKey(seed);
	world.keyHigh = drawnWords[0];
	world.keyLow = drawnWords[1];
	world.quarter = 0;
	world.firmCount = 0;
	world.supplierCount = 0;
	world.nextFirm = 0;
	world.nextSupplier = 0;
	world.departureCount = 0;
	const g = world.globals;
	for (const column of Object.values(g)) column.fill(0);
	for (const column of Object.values(world.regions)) column.fill(0);
	drawWords(world.keyHigh, world.keyLow, 0, purposes.targetHeading, 1);
	g.heading[0] = TWO_PI * uniform(drawnWords[0]);
	g.marketLevel[0] = 1;
	g.rivalLevel[0] = 1;
	for (let r = 0; r < world.regionCount; r++) foundRegion(world, r);
	listMembers(world);
}
// engine/processes/accounts.ts
/** 7.6 Accounts: R&D, profit, fines, subsidies, tax, investment, cash, bail-outs. */
/** R&D spending: rd p y (1 if g > −0.01 else 0.4)(1 + 0.2 x)(1 − softRd l_protect if subsidised). Equation 7.6. */
function researchSpending(share, sales, margin, level, comfort) {
	return share * sales * (margin > -.01 ? 1 : .4) * (1 + .2 * level) * (1 - comfort);
}
/** Fixed cost per quarter: F (0.4 + 0.6 w). Equation 7.6. */
function fixedCostAt(fixedCost, wage) {
	return fixedCost * (.4 + .6 * wage);
}
/** Growth wanted: gAdj (hands u − 1), kept in −0.06 to the cap: nobody builds what nobody will work in. Equation 7.6. */
function wantedGrowth(response, utilisation, cap) {
	return clamp(response * (utilisation - 1), -.06, cap);
}
/**
* Chance that an old firm in need is saved: [l_protect + bail chi min(1, scale K / (sBig ΣK))] in 0 to 1. Announced
* protection is for all, captured politics saves whom it cannot let fall (Kornai). Equation 7.6.
*/
function rescueChance(protection, captured, share, large) {
	return clamp(protection + captured * Math.min(1, share / large), 0, 1);
}
/**
* Share of newcomers that still get in beside leaders of mean size K̂ = ΣK² / ΣK: 1 / (1 + (K̂ / Klead)²). Once a dominant
* design rules, scale and R&D of the leaders close entry (Klepper's shakeout; Abernathy and Utterback). Equation 7.11.
*/
function scaleHurdle(leaders, reference) {
	const ratio = leaders / reference;
	return 1 / (1 + ratio * ratio);
}
const RD = leverIds.indexOf("rd");
const PROTECT = leverIds.indexOf("protect");
const POLE$1 = leverIds.indexOf("pole");
/** A firm of more than so many times the mean capacity of its region is a large one. Equation 7.6. */
const BIG = 2.5;
/** A firm that sells next to nothing loses any multiple of its sales; beyond this the multiple says nothing more. */
const LOWEST_RETURN = -100;
function createAccounts(world) {
	const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
	const { origin, birth, capacity, cash, price, unitCost, output, margin, functionLevel, utilisation, cheats, brand, big, research, subsidy, opportunity } = f;
	function settle(r) {
		const start = regionStart[r];
		const end = regionStart[r + 1];
		const t = world.quarter;
		const oldest = t - p.incumbentAge;
		const protect = lever.protect[r];
		const pole = lever.pole[r];
		const comfort = p.protectionComfort * protect;
		const publicShare = .3 * lever.rd[r];
		const fixedCost = fixedCostAt(p.fixedCost, at.wage[r]);
		const caught = at.inspection[r] / 2;
		const hands = at.hands[r];
		const leadGrowth = 1 + .5 * lever.lead[r];
		const foreignTax = 1 - .7 * lever.fdi[r];
		const reserve = 2 - 1.2 * lever.credit[r];
		const captured = a.bailOut[r] * at.capture[r];
		const mayRescue = protect + captured > 0;
		let total = 0;
		let squares = 0;
		for (let k = start; k < end; k++) {
			const size = capacity[members[k]];
			total += size;
			squares += size * size;
		}
		at.hurdle[r] = scaleHurdle(total > 0 ? squares / total : 0, a.leaderSize[r]);
		const ofAll = total > 0 ? p.scale / total : 0;
		const large = BIG * (total / Math.max(1, at.firms[r]));
		let refunds = 0;
		let protection = 0;
		let upkeeps = 0;
		let forced = 0;
		let taxes = at.taxes[r];
		for (let k = start; k < end; k++) {
			const i = members[k];
			const y = output[i];
			const size = capacity[i];
			const sales = price[i] * y;
			const old = birth[i] < oldest;
			big[i] = size > large ? 1 : 0;
			const spent = researchSpending(p.researchShare, sales, margin[i], Math.min(functionLevel[i], 3), old ? comfort : 0);
			const publicResearch = publicShare * spent;
			const added = big[i] === 1 ? 0 : publicResearch;
			research[i] = spent + added;
			refunds += publicResearch;
			protection += subsidy[i] * y;
			let profit = (price[i] - unitCost[i]) * y - fixedCost - spent + publicResearch - added;
			if (cheats[i] === 1) {
				drawWords(f.identityHigh[i], f.identityLow[i], t, purposes.fine);
				if (uniform(drawnWords[0]) < caught) {
					profit -= .5 * p.fine * sales;
					brand[i] *= .85;
				}
			}
			if (origin[i] === 3 && pole > 0) {
				const upkeep = pole * (.1 * sales + .05 * size);
				profit += upkeep;
				upkeeps += upkeep;
			}
			if (profit > 0) {
				const tax = p.taxRate * profit * (origin[i] === 2 ? foreignTax : 1);
				profit -= tax;
				taxes += tax;
			}
			let money = cash[i] + profit;
			const cap = p.growthCap * (big[i] === 1 ? leadGrowth : 1);
			let growth = wantedGrowth(p.growthResponse, hands * utilisation[i], cap);
			if (growth > 0) {
				const investment = growth * size * p.capitalCost;
				if (money >= investment * reserve) money -= investment;
				else growth = 0;
			}
			const next = Math.max(.2, size * (1 + growth + clamp(p.capacityNoise * opportunity[i], -.7, 2)));
			capacity[i] = next;
			margin[i] += .12 * ((y > 0 ? Math.max(LOWEST_RETURN, profit / sales) : -.2) - margin[i]);
			money = Math.min(money, p.cashCap * next + 1);
			if (old && mayRescue && money < .15 * next) {
				drawWords(f.identityHigh[i], f.identityLow[i], t, purposes.bailOut);
				if (uniform(drawnWords[0]) < rescueChance(protect, captured, next * ofAll, p.rescueSize)) {
					const gift = .2 * next;
					money += gift;
					const promised = protect / (protect + captured * Math.min(1, next * ofAll / p.rescueSize));
					protection += promised * gift;
					forced += (1 - promised) * gift;
					at.bailOuts[r]++;
				}
			}
			cash[i] = money;
		}
		at.spending[r] += refunds + protection + upkeeps + forced;
		at.outlays[LEVERS * r + RD] += refunds;
		at.outlays[LEVERS * r + PROTECT] += protection;
		at.outlays[LEVERS * r + POLE$1] += upkeeps;
		at.taxes[r] = taxes;
	}
	return () => {
		for (let r = 0; r < world.regionCount; r++) settle(r);
	};
}
// engine/equations/conditions.ts
/** What a world and its governments make of time, land, roads and money (7.1, 7.2, 8): pure functions of processes. */
/**
* M_c(t) = M_c0 exp(gM t) and H_c(t) = (M_c0 / nu0) exp(gH t): equation 7.1, Vernon's maturing product when gH > gM.
*/
function exponentialGrowth(initial, rate, quarter) {
	return initial * exp(rate * quarter);
}
/**
* Room for jobs, in labour units: Z = land (1 + 0.2 l_infra) (1 − 0.25 min(1, poll / 2)). Roads open land, pollution
* takes it. Equation 7.2.
*/
function usableLand(land, infrastructure, pollution) {
	return land * (1 + .2 * infrastructure) * (1 - .25 * Math.min(1, pollution / 2));
}
/** What logistics lg leave of the costs of transport and imports: 1 − 0.6 lg. Equation 7.2. */
function tradeCost(logistics) {
	return 1 - .6 * logistics;
}
/** What rules on emissions and quality cost per unit of output: 0.02 l_green + 0.008 l_insp. Equation 7.4. */
function complianceCost(green, inspection) {
	return .02 * green + .008 * inspection;
}
/**
* How far a sanction still works among `names` firms that share a name: 1 / (1 + (N / circle)²). The square is the
* chance that both cheat and victim are known (closure: Coleman 1988; honesty that carries itself only up to a size:
* Kandori 1992, Dixit 2003). Equation 7.4.
*/
function acquaintance(names, circle) {
	const ratio = names / circle;
	return 1 / (1 + ratio * ratio);
}
/**
* Announced level of one bar of the policy score: level × min(1, (t − from + 1) / ramp) while from ≤ t < to. Section 8.
*/
function announcedLevel(move, quarter) {
	if (quarter < move.from || quarter >= move.to) return 0;
	return move.level * Math.min(1, (quarter - move.from + 1) / Math.max(1, move.ramp));
}
// engine/processes/agglomeration.ts
/** 7.2 Regional conditions: what a firm finds around it (labour pool, density, transport, imports, inspection). */
/** Marshall's labour pool Phi = (1 + E / 50)^eps, multiplies labour efficiency. Equation 7.2. */
function labourPool(employment, unit, elasticity) {
	return power(1 + employment / unit, elasticity);
}
/** Some work is done wherever there are hands. */
const LEAST_MATCH = .05;
/**
* What local skills let an industry make of the frontier: (hum / h*)^0.7 in 0.05 to 1, 1 for an industry that asks for none.
* Equation 7.2.
*/
function skillMatch(humanCapital, required) {
	return humanCapital >= required ? 1 : Math.max(LEAST_MATCH, power(humanCapital / required, .7));
}
/** Knowledge density dens = ln(1 + n) / ln(1 + 150), kept in 0 to 1.2. Equation 7.2. */
function knowledgeDensity(firms, mass) {
	return clamp(log(1 + firms) / log(1 + mass), 0, 1.2);
}
function createAgglomeration(world) {
	const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;
	return () => {
		const external = world.on.externalities;
		for (let r = 0; r < world.regionCount; r++) {
			const pool = external ? labourPool(at.employment[r] / p.scale, p.labourPoolUnit, p.agglomeration) : 1;
			at.agglomeration[r] = pool * skillMatch(at.humanCapital[r], p.skillRequired);
			at.density[r] = external ? knowledgeDensity(at.firms[r] / p.scale, p.densityMass) : .6;
			at.labourCost[r] = at.wage[r] * at.rent[r];
			at.transport[r] = a.transportCost[r] * p.productWeight * tradeCost(at.logistics[r]);
			at.importPrice[r] = 1 + a.importPremium[r] * tradeCost(at.logistics[r]);
			at.inspection[r] = clamp(a.initialInspection[r] + .6 * lever.insp[r], 0, 1);
		}
	};
}
// engine/equations/market.ts
/**
* Prices and attraction (7.3 to 7.5): pure functions shared by pricing, demand, chain choice, entry and relocation.
* x = min(phi, 3) is the function level, chains are 0 captive, 1 relational, 2 market.
*/
/** Labour and other cost of a supplier's unit, times its mark-up: (1 + sMu) (bL W / (A_j Phi) + bM). Equation 7.3. */
function supplierPrice(markUp, labourInput, labourCost, efficiency, agglomeration, materialInput) {
	return (1 + markUp) * (labourInput * labourCost / (efficiency * agglomeration) + materialInput);
}
/** Mark-up a firm of level x takes in a chain: mu0 + (mu3_c − mu0) x / 3. Equation 7.4. */
function chainMarkUp(assembly, brand, level) {
	return assembly + (brand - assembly) * level / 3;
}
/** An elasticity below this cannot be exploited: somebody from outside would enter. */
const LEAST_ELASTICITY = 1.5;
/** Below this part of the mark-up nobody could pay the fixed cost of entering. */
const LEAST_PART = .35;
/**
* What competition makes of a mark-up that is given for the elasticity `given`: max(0.35, (given − 1) / (max(1.5, ε) − 1)),
* ε = sp (1 − share). A profit-maximising seller in an attraction model takes 1 / (ε − 1); firms take a part of it.
* Equation 7.4.
*/
function competitiveFactor(given, elasticity, share) {
	return Math.max(LEAST_PART, (given - 1) / (Math.max(LEAST_ELASTICITY, elasticity * (1 - share)) - 1));
}
/**
* Margin the rest of the chain keeps: bm0 − (bm0 − bm3_c) x / 3 (taking over design and brand removes other people's
* margins). Equation 7.4.
*/
function restOfChainMargin(assembly, brand, level) {
	return assembly - (assembly - brand) * level / 3;
}
/**
* Mark-up target: chain mark-up × [1 + 1.2 (u − 1)] in 0.2 to 2, × (1 − 0.15 l_market) in the market chain. Equation
* 7.4.
*/
function markUpTarget(base, utilisation, chain, specialisedMarket) {
	return base * clamp(1 + 1.2 * (utilisation - 1), .2, 2) * (chain === 2 ? 1 - .15 * specialisedMarket : 1);
}
/**
* Share of demand met under the own brand: [phi − 2] in 0 to 1, × 1 in the market chain, 0.5 relational, 0 captive.
* Equation 7.5.
*/
function ownBrandShare(functionLevel, chain) {
	return clamp(functionLevel - 2, 0, 1) * .5 * chain;
}
/**
* Visibility of a firm's own quality: psi_c (+ 0.45 insp + 0.2 own beta in the market chain), 0 to 0.97. Equation 7.5.
*/
function qualityVisibility(base, chain, inspection, ownBrand, brand) {
	return clamp(base + (chain === 2 ? .45 * inspection + .2 * ownBrand * brand : 0), 0, .97);
}
/**
* Logarithm of perceived quality: psi ln q_eff + (1 − psi) ln(rep (1 + 0.08 l_brand)) + ln(fit factor). Equation 7.5.
*/
function logPerceivedQuality(visibility, logQuality, logReputation, logFit) {
	return visibility * logQuality + (1 - visibility) * logReputation + logFit;
}
/** What fit does to perceived quality: fitFloor + (1 − fitFloor) f. Equation 7.5. */
function fitFactor(fitFloor, fit) {
	return fitFloor + (1 - fitFloor) * fit;
}
/** Brand term B = 1 − own + own (0.5 + 0.6 beta + 0.1 l_brand). Equation 7.5. */
function brandTerm(ownBrand, brand, regionalBrand) {
	return 1 - ownBrand + ownBrand * (.5 + .6 * brand + .1 * regionalBrand);
}
/** Logarithm of the fit to the market target, f = exp(−d² / (2 sigFit²)), for a squared distance d². Equation 7.5. */
function logTargetFit(squaredDistance, width) {
	return -squaredDistance / (2 * width * width);
}
/** What buyers do to a supplier who enters their functions: 1 − retal block_c [phi − 1.2] in 0 to 1. Equation 7.5. */
function retaliationFactor(retaliation, block, functionLevel) {
	return 1 - retaliation * block * clamp(functionLevel - 1.2, 0, 1);
}
/**
* Demand per unit of pull: M [(1 − home) / (H + S) + home / (reach H + S)], S the pull of all firms of the chain. Rivals
* reach buyers near by and in niches with part of their pull only, which is what a region stands on when rivals double
* (home-market effect). Equation 7.5.
*/
function demandPerPull(market, rivals, pull, home, reach) {
	const open = rivals + pull;
	const near = reach * rivals + pull;
	return market * ((open > 0 ? (1 - home) / open : 0) + (near > 0 ? home / near : 0));
}
/**
* Per cent of demand lost for a per cent that rivals gain, −∂ln d / ∂ln H: the smaller, the more the firms of the chain
* crowd each other instead, and the more they live on buyers near by. 0 without any pull. Section 10.2.
*/
function rivalExposure(rivals, pull, home, reach) {
	const open = rivals + pull;
	const near = reach * rivals + pull;
	const far = open > 0 ? (1 - home) / open : 0;
	const close = near > 0 ? home / near : 0;
	if (!(far + close > 0)) return 0;
	return rivals * ((far > 0 ? far / open : 0) + (close > 0 ? reach * close / near : 0)) / (far + close);
}
// engine/processes/attraction.ts
/** 7.5 Fit, perceived quality and attraction. */
/** Capacity whose luck the assumptions give, and the one below which it is no wilder: K = 2 and a tenth of it. */
const USUAL = log(2);
const SMALLEST = log(.2);
/**
* What the size of a Laplace number is the negative logarithm of: min(2 v, 2 (1 − v)) with v = u / rate for a u below
* the rate, 1 otherwise, which makes it 0. Equation 7.6.
*/
function laplaceTail(u, rate) {
	if (u >= rate) return 1;
	const v = u / rate;
	return v < .5 ? 2 * v : 2 * (1 - v);
}
function createAttraction(world) {
	const { kernels, firms: f, regions: at, globals, assumptions: p, lever, members, regionStart } = world;
	const { chain, quality, cheats, functionLevel, brand, price, positionX, positionY, fit, capacity, pull } = f;
	const { firstWord, secondWord, firstNormal, opportunity, logQuality, logFit, logPrice, logCapacity } = f;
	/** What buyers are offered, in levels (logarithms are taken later); expects `fit` to be filled. */
	function offer(r) {
		const end = regionStart[r + 1];
		const marketDiscount = 1 - .02 * lever.market[r];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const c = chain[i];
			const margin = restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], Math.min(functionLevel[i], 3));
			logPrice[i] = price[i] * (1 + margin) * (c === 2 ? marketDiscount : 1) / p.referencePrice;
			logQuality[i] = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
			logFit[i] = fitFactor(p.fitFloor, fit[i]);
			logCapacity[i] = capacity[i];
		}
	}
	/** Logarithm of attraction a = P^−sp Q^sq B^sb, size effect K^theta and demand noise, as one sum. */
	function attract(r) {
		const end = regionStart[r + 1];
		const regionalBrand = lever.brand[r];
		const logReputation = log(at.reputation[r] * (1 + .08 * regionalBrand));
		const inspection = at.inspection[r];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const c = chain[i];
			const own = ownBrandShare(functionLevel[i], c);
			const perceived = logPerceivedQuality(qualityVisibility(p.visibility[c], c, inspection, own, brand[i]), logQuality[i], logReputation, logFit[i]);
			pull[i] = -p.priceElasticity[c] * logPrice[i] + p.qualityElasticity[c] * perceived + (own > 0 ? p.brandElasticity[c] * log(brandTerm(own, brand[i], regionalBrand)) : 0) + p.sizeElasticity * logCapacity[i] + p.demandNoise * firstNormal[i];
		}
	}
	/** What befalls a firm this quarter, for the accounts; uses that ln K is at hand and `logFit` no longer needed. */
	function drawOpportunities(n) {
		const rate = p.opportunityRate;
		const scale = 1 / Math.sqrt(2 * rate);
		const calm = logFit;
		for (let i = 0; i < n; i++) {
			opportunity[i] = laplaceTail(uniform(secondWord[i]), rate);
			calm[i] = -p.volatilitySlope * (Math.max(logCapacity[i], SMALLEST) - USUAL);
		}
		kernels.log(opportunity, n);
		kernels.exp(calm, n);
		for (let i = 0; i < n; i++) {
			const gain = uniform(secondWord[i]) >= .5 * rate;
			opportunity[i] = (gain ? -scale : scale) * opportunity[i] * calm[i];
		}
	}
	return () => {
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.demandAndCapacity, firstWord, secondWord);
		kernels.normal(firstWord, n, firstNormal);
		const mx = globals.targetX[0];
		const my = globals.targetY[0];
		for (let i = 0; i < n; i++) {
			const dx = positionX[i] - mx;
			const dy = positionY[i] - my;
			fit[i] = logTargetFit(dx * dx + dy * dy, p.fitWidth);
		}
		kernels.exp(fit, n);
		for (let r = 0; r < world.regionCount; r++) offer(r);
		kernels.log(logPrice, n);
		kernels.log(logQuality, n);
		kernels.log(logFit, n);
		kernels.log(logCapacity, n);
		for (let r = 0; r < world.regionCount; r++) attract(r);
		kernels.exp(pull, n);
		drawOpportunities(n);
		for (let i = 0; i < n; i++) {
			const c = chain[i];
			const belowStandard = quality[i] < p.minimumQuality[c] ? .4 : 1;
			pull[i] = pull[i] * belowStandard * retaliationFactor(p.retaliation, p.buyerBlock[c], functionLevel[i]);
		}
	};
}
// engine/processes/chain-choice.ts
/** 7.8 Chain choice: now and then a firm tests another value chain and moves if it pays. */
/**
* Whether a firm can serve a chain: own functions at its entrance, x ≥ eta_c − [c = market] l_market. A captive buyer
* withholds design and sales; a specialised market is a sales channel for those who have none (Humphrey and Schmitz 2002;
* Bazan and Navas-Alemán 2003). Equation 7.8.
*/
function mayEnterChain(level, entrance, chain, specialisedMarket) {
	return level >= entrance - (chain === 2 ? specialisedMarket : 0);
}
function createChainChoice(world) {
	const { kernels, firms: f, regions: at, globals, assumptions: p, lever } = world;
	const { region, origin, chain, quality, functionLevel, capacity, unitCost, brand, cheats, fit, firstWord, secondWord } = f;
	/** Mark-up of a small seller of its function level in chain c. Equation 7.4. */
	function markUpIn(i, c) {
		const competition = competitiveFactor(p.markUpElasticity[c], p.priceElasticity[c], 0);
		return chainMarkUp(p.markUpAssembly, p.markUpBrand[c], Math.min(functionLevel[i], 3)) * competition;
	}
	/**
	* Demand without noise in chain c at the price unit cost × (1 + chain mark-up), against the chain's present
	* demand per unit of pull.
	*/
	function expectedDemand(i, c) {
		const r = region[i];
		const phi = functionLevel[i];
		const x = Math.min(phi, 3);
		const own = ownBrandShare(phi, c);
		const delivered = quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
		const visible = qualityVisibility(p.visibility[c], c, at.inspection[r], own, brand[i]);
		const logReputation = log(at.reputation[r] * (1 + .08 * lever.brand[r]));
		const perceived = logPerceivedQuality(visible, log(delivered), logReputation, log(fitFactor(p.fitFloor, fit[i])));
		const consumerPrice = unitCost[i] * (1 + markUpIn(i, c)) * (1 + restOfChainMargin(p.buyerMarginAssembly, p.buyerMarginBrand[c], x)) * (c === 2 ? 1 - .02 * lever.market[r] : 1) / p.referencePrice;
		const pull = exp(-p.priceElasticity[c] * log(consumerPrice) + p.qualityElasticity[c] * perceived + p.brandElasticity[c] * log(brandTerm(own, brand[i], lever.brand[r])) + p.sizeElasticity * log(capacity[i])) * (quality[i] < p.minimumQuality[c] ? .4 : 1) * retaliationFactor(p.retaliation, p.buyerBlock[c], phi);
		return globals.perPull[c] * pull;
	}
	/** What a chain promises: min(D, 1.2 K) mu_c(x). Equation 7.8. */
	function promise(i, c) {
		return Math.min(expectedDemand(i, c), 1.2 * capacity[i]) * markUpIn(i, c);
	}
	return () => {
		if (!world.on.chainSwitching) return;
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.chainTest, firstWord, secondWord);
		for (let i = 0; i < n; i++) {
			if (uniform(firstWord[i]) >= p.chainTestRate || origin[i] === 2) continue;
			const other = pick(secondWord[i], CHAINS);
			if (other === chain[i] || quality[i] < .95 * p.minimumQuality[other]) continue;
			if (!mayEnterChain(Math.min(functionLevel[i], 3), p.chainEntrance[other], other, lever.market[region[i]])) continue;
			if (promise(i, other) > 1.1 * promise(i, chain[i])) chain[i] = other;
		}
	};
}
// engine/processes/compaction.ts
/** Takes agents that are gone out of the tables. Order of creation is kept, so that a run never depends on slots. */
/** Closes the gaps in every column that is kept from one quarter to the next. */
function gapCloser({ kernels, runs }, columns, table) {
	const kept = columnsKept(table, "quarter").map((name) => ({
		column: columns[name],
		width: table[name].width
	}));
	return (first, count) => {
		for (const { column, width } of kept) kernels.closeGaps(column, width, first, runs, count);
	};
}
function createCompaction(world) {
	const { firms: f, suppliers: s, runs } = world;
	const { tie, tieSpecificity, tieMatch, leaves } = f;
	const { newSlot, closes } = s;
	const closeFirmGaps = gapCloser(world, f, firmColumns);
	const closeSupplierGaps = gapCloser(world, s, supplierColumns);
	/** Lists the stretches of survivors after slot `first`, the first to go; returns how many numbers it wrote. */
	function listRuns(gone, first, n) {
		let count = 0;
		for (let i = first; i < n; i++) {
			if (gone[i] !== 0) continue;
			runs[count++] = i;
			while (i < n && gone[i] === 0) i++;
			runs[count++] = i;
		}
		return count;
	}
	function survivors(count) {
		let sum = 0;
		for (let run = 0; run < count; run += 2) sum += runs[run + 1] - runs[run];
		return sum;
	}
	function firstGone(gone, n) {
		let first = 0;
		while (first < n && gone[first] === 0) first++;
		return first;
	}
	function compactFirms() {
		const n = world.firmCount;
		const first = firstGone(leaves, n);
		if (first === n) return;
		const count = listRuns(leaves, first, n);
		closeFirmGaps(first, count);
		world.firmCount = first + survivors(count);
	}
	function compactSuppliers() {
		const n = world.supplierCount;
		const first = firstGone(closes, n);
		if (first === n) return false;
		let kept = 0;
		for (let j = 0; j < n; j++) newSlot[j] = closes[j] === 0 ? kept++ : -1;
		const count = listRuns(closes, first, n);
		closeSupplierGaps(first, count);
		world.supplierCount = kept;
		return true;
	}
	function remapTies() {
		const slots = 4 * world.firmCount;
		for (let slot = 0; slot < slots; slot++) {
			const held = tie[slot];
			if (held < 0) continue;
			const now = newSlot[held];
			tie[slot] = now;
			if (now >= 0) continue;
			tieSpecificity[slot] = 0;
			tieMatch[slot] = 1;
		}
	}
	return () => {
		compactFirms();
		if (compactSuppliers()) remapTies();
		listMembers(world);
	};
}
// engine/processes/demand.ts
/** 7.5 Demand, output, labour at work and supplier loads: an attraction model with an outside mass (Luce). */
/** Places in the `orders` column: what clients add up to lies together, because orders come from everywhere. */
const SUM = 0;
const COUNT = 1;
const LARGEST = 2;
/**
* What others can learn of a unit of output from its buyers, machines and technicians: [1 − tacit x / 3]_0. Design and
* brand do not leak. Equation 7.5.
*/
function imitablePart(level, tacit) {
	return Math.max(0, 1 - tacit * level / 3);
}
/** Labour of a supplier for a load: half a unit of inputs goes into a unit of output. Section 10. */
const SUPPLIER_LABOUR = .5;
/** Share of a labour force that can be at work at once: some are always between two jobs. */
const AT_WORK = .97;
/** Share of the labour wanted that a labour force can give: min(1, 0.97 L / E*). Equation 7.5. */
function handsFound(labourForce, wanted) {
	return Math.min(1, AT_WORK * labourForce / wanted);
}
function createDemand(world) {
	const { firms: f, suppliers: s, regions: at, globals, assumptions: p } = world;
	const { chain, pull, capacity, efficiency, functionLevel, region, output, labour, utilisation, tie } = f;
	const { load, topShare, clients, orders } = s;
	const labourPerUnit = /* @__PURE__ */ new Float64Array(3);
	const copied = new Float64Array(CHAINS);
	/** Output, orders and work of a quarter are what the labour force of the region can do. */
	function ration() {
		let short = false;
		for (let r = 0; r < world.regionCount; r++) {
			const hands = at.labourWanted[r] > 0 ? handsFound(at.labourForce[r], at.labourWanted[r]) : 1;
			at.hands[r] = hands;
			if (hands < 1) short = true;
		}
		if (!short) return;
		for (let i = 0; i < world.firmCount; i++) {
			const hands = at.hands[region[i]];
			output[i] *= hands;
			labour[i] *= hands;
		}
		for (let j = 0; j < world.supplierCount; j++) {
			const hands = at.hands[s.region[j]];
			load[j] *= hands;
			s.labour[j] *= hands;
		}
	}
	/**
	* Share of the world's markets that the regions serve with goods that can be copied, for next quarter's rivals. One
	* number for the world: a technician who leaves knows the trade, not the buyer.
	*/
	function leak() {
		copied.fill(0);
		for (let i = 0; i < world.firmCount; i++) copied[chain[i]] += output[i] * imitablePart(Math.min(functionLevel[i], 3), p.leakTacit);
		let share = 0;
		let size = 0;
		for (let c = 0; c < CHAINS; c++) {
			size += p.marketSize[c];
			if (globals.market[c] > 0) share += p.marketSize[c] * copied[c] / globals.market[c];
		}
		globals.imitable[0] = share / size;
	}
	return () => {
		const n = world.firmCount;
		const suppliers = world.supplierCount;
		const pulled = globals.pulled;
		pulled.fill(0);
		for (let i = 0; i < n; i++) pulled[chain[i]] += pull[i];
		for (let c = 0; c < CHAINS; c++) globals.perPull[c] = demandPerPull(globals.market[c], globals.rivals[c], pulled[c], p.homeShare, p.homeReach);
		orders.fill(0, 0, 4 * suppliers);
		for (let r = 0; r < world.regionCount; r++) {
			labourPerUnit[r] = 1 / at.agglomeration[r];
			at.labourWanted[r] = 0;
		}
		for (let i = 0; i < n; i++) {
			const c = chain[i];
			const demand = globals.perPull[c] * pull[i];
			const size = capacity[i];
			const sold = Math.min(demand, size);
			output[i] = sold;
			const r = region[i];
			const work = sold / efficiency[i] * labourPerUnit[r];
			labour[i] = work;
			at.labourWanted[r] += work;
			utilisation[i] += .3 * (demand / size - utilisation[i]);
			const order = sold / 4;
			for (let slot = 4 * i; slot < 4 * (i + 1); slot++) {
				const j = tie[slot];
				if (j < 0) continue;
				const place = 4 * j;
				orders[place + SUM] += order;
				orders[place + COUNT]++;
				if (order > orders[place + LARGEST]) orders[place + LARGEST] = order;
			}
		}
		for (let j = 0; j < suppliers; j++) {
			const sum = orders[4 * j + SUM];
			load[j] = sum;
			clients[j] = orders[4 * j + COUNT];
			topShare[j] = sum > 0 ? orders[4 * j + LARGEST] / sum : 0;
			const r = s.region[j];
			const work = SUPPLIER_LABOUR * sum / s.efficiency[j] * labourPerUnit[r];
			s.labour[j] = work;
			at.labourWanted[r] += work;
		}
		ration();
		leak();
	};
}
// engine/processes/entry.ts
/** 7.11 Entry: spin-offs, start-ups, foreign and state-seeded firms. Newborns act from the next quarter. */
const FDI = leverIds.indexOf("fdi");
const POLE = leverIds.indexOf("pole");
/** Public money for one plant, with which it also begins. */
const PLANT = 12;
/** What margin and what size can at most multiply the hazard by. */
const MOST = 2.5;
/**
* Spin-off hazard: spin [40 (g + 0.005)] in 0 to 2.5, × min(2.5, √(K / K0)) (1 + 0.4 l_incub)(1 + 0.2 l_credit) bar.
* Equation 7.11.
*/
function spinOffHazard(rate, margin, relativeSize, support, openness) {
	return rate * clamp(40 * (margin + .005), 0, MOST) * Math.min(MOST, Math.sqrt(relativeSize)) * support * openness;
}
/**
* Start-ups expected: startup [0.3 + 30 gbar] in 0.05 to 2, × support × bar × density term × (0.6 + 0.8 inst). Equation
* 7.11.
*/
function startUpRate(rate, meanMargin, support, openness, density, institutions) {
	return rate * clamp(.3 + 30 * meanMargin, .05, 2) * support * openness * density * (.6 + .8 * institutions);
}
/**
* How thick local supply draws foreign plants: [((1 + S) / sRef)^fdiThick] in 0.2 to 2, S suppliers at scale 1 (constant
* elasticity: Head, Ries and Swenson 1995; World Investment Report 2001). Equation 7.11.
*/
function supplyThickness(suppliers, reference, elasticity) {
	return clamp(power((1 + suppliers) / reference, elasticity), .2, 2);
}
/**
* Foreign arrivals expected: (fdi + 0.5 l_fdi)(1 − 0.4 l_local)[2.5 − 2.5 W − 0.3 l_green] in 0.02 to 1.6, × (0.5 +
* lg). Equation 7.11.
*/
function foreignRate(rate, attraction, embedding, labourCost, green, logistics) {
	return (rate + .5 * attraction) * (1 - .4 * embedding) * clamp(2.5 - 2.5 * labourCost - .3 * green, .02, 1.6) * (.5 + logistics);
}
/** An expected number as an integer: the whole part, plus one with the probability of the remainder. */
function randomCount(expected, u) {
	const whole = Math.floor(expected);
	return whole + (u < expected - whole ? 1 : 0);
}
function createSpinOffs(world) {
	const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever } = world;
	const supportIn = (r) => (1 + .4 * lever.incub[r]) * (1 + .2 * lever.credit[r]);
	function found(i) {
		const r = f.region[i];
		const spread = .5 * p.foundingSkillSpread;
		drawWords(f.identityHigh[i], f.identityLow[i], world.quarter, purposes.spinOffIdentity);
		const high = drawnWords[0];
		const low = drawnWords[1];
		drawWords(high, low, 0, purposes.newbornChain);
		const chain = uniform(drawnWords[0]) < .7 ? f.chain[i] : drawChain(world, r, uniform(drawnWords[1]));
		drawnWords[0] = high;
		drawnWords[1] = low;
		const k = addFirm(world, r, chain, 1, f.serial[i]);
		sizeNewborn(world, k, r);
		drawWords(high, low, 0, purposes.newbornSkill);
		f.efficiency[k] = marginal(p.marginalFounders, supportIn(r)) * f.efficiency[i] * exp(-.04 + spread * normal(drawnWords[0]));
		f.quality[k] = f.quality[i] * exp(-.04 + spread * normal(drawnWords[1]));
		const far = p.spinOffDistance + .12 * lever.incub[r];
		drawWords(high, low, 0, purposes.newbornPosition);
		f.positionX[k] = f.positionX[i] + far * normal(drawnWords[0]);
		f.positionY[k] = f.positionY[i] + far * normal(drawnWords[1]);
		drawWords(high, low, 0, purposes.newbornBelief);
		f.beliefX[k] = f.beliefX[i] + far * normal(drawnWords[0]);
		f.beliefY[k] = f.beliefY[i] + far * normal(drawnWords[1]);
		f.functionLevel[k] = p.inheritedFunction * f.functionLevel[i];
		f.brand[k] = .05;
		drawWords(high, low, 0, purposes.newbornModel);
		f.talent[k] = power(f.talent[i], .6) * exp(.2 * normal(drawnWords[0]));
		at.entries[r]++;
		at.newSpinOffs[r]++;
	}
	const { region, origin, margin, capacity, spinOffWord } = f;
	const reach = /* @__PURE__ */ new Float64Array(3);
	return () => {
		at.newSpinOffs.fill(0);
		const n = world.firmCount;
		for (let r = 0; r < world.regionCount; r++) reach[r] = a.spinOffRate[r] * MOST * MOST * supportIn(r) * at.entryFactor[r] * at.hurdle[r];
		for (let i = 0; i < n; i++) {
			const r = region[i];
			const u = uniform(spinOffWord[i]);
			if (u >= reach[r]) continue;
			const support = supportIn(r) * (origin[i] === 2 ? .35 : 1);
			if (u < spinOffHazard(a.spinOffRate[r], margin[i], capacity[i] / a.foundingCapacity[r], support, at.entryFactor[r] * at.hurdle[r])) found(i);
		}
	};
}
/**
* Efficiency of newcomers under support, of that without: 1 − weak (1 − 1/sup). Whoever founds only with help is less
* able than those who would have founded anyway (Shane 2009). Equation 7.11.
*/
const marginal = (weakness, support) => 1 - weakness * (1 - 1 / support);
/** Capacity and cash of a later entrant: K0 exp(sdK0 N), cash0 exp(sdC0 N). Equation 7.11. */
function sizeNewborn(world, i, r) {
	const { firms: f, regionAssumptions: a, assumptions: p } = world;
	drawWords(f.identityHigh[i], f.identityLow[i], 0, purposes.newbornSize);
	f.capacity[i] = Math.max(.2, a.foundingCapacity[r] * exp(p.foundingCapacitySpread * normal(drawnWords[0])));
	f.cash[i] = a.foundingCash[r] * exp(p.foundingCashSpread * normal(drawnWords[1]));
}
function createStartUps(world) {
	const { firms: f, regions: at, regionAssumptions: a, globals, assumptions: p, lever, members, regionStart } = world;
	const { capacity, margin } = f;
	function found(r, slot, support) {
		drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.startUpIdentity, slot);
		const high = drawnWords[0];
		const low = drawnWords[1];
		drawWords(high, low, 0, purposes.newbornModel);
		const start = world.on.externalities ? regionStart[r] : 0;
		const end = regionStart[world.on.externalities ? r + 1 : world.regionCount];
		const model = members[start + pick(drawnWords[0], end - start)];
		drawWords(high, low, 0, purposes.newbornChain);
		const chain = drawChain(world, r, uniform(drawnWords[0]));
		drawnWords[0] = high;
		drawnWords[1] = low;
		const k = addFirm(world, r, chain, 0, -1);
		sizeNewborn(world, k, r);
		drawWords(high, low, 0, purposes.newbornSkill);
		f.efficiency[k] = marginal(p.marginalFounders, support) * p.startUpCopy * f.efficiency[model] * exp(p.foundingSkillSpread * normal(drawnWords[0]));
		f.quality[k] = p.startUpCopy * f.quality[model] * exp(p.foundingSkillSpread * normal(drawnWords[1]));
		const open = Math.min(.95, p.newcomerExposure + .3 * lever.open[r] + .2 * lever.incub[r]);
		const middleX = (1 - open) * at.consensusX[r] + open * globals.targetX[0];
		const middleY = (1 - open) * at.consensusY[r] + open * globals.targetY[0];
		drawWords(high, low, 0, purposes.newbornPosition);
		f.positionX[k] = middleX + p.newcomerSpread * normal(drawnWords[0]);
		f.positionY[k] = middleY + p.newcomerSpread * normal(drawnWords[1]);
		drawWords(high, low, 0, purposes.newbornBelief);
		f.beliefX[k] = middleX + .2 * normal(drawnWords[0]);
		f.beliefY[k] = middleY + .2 * normal(drawnWords[1]);
		at.entries[r]++;
		at.newStartUps[r]++;
	}
	/**
	* Density term: local (0.25 + min(1.4, n / 100)), or a share of one common pool of entrepreneurs (Arthur, Krugman).
	*/
	function density(r) {
		if (!world.on.externalities) return .6;
		if (p.poolExponent === 0) return .25 + Math.min(1.4, at.firms[r] / (p.startUpMass * p.scale));
		let sum = 0;
		for (let q = 0; q < world.regionCount; q++) sum += power(at.firms[q] + 1, p.poolExponent);
		return 1.2 * world.regionCount * power(at.firms[r] + 1, p.poolExponent) / sum;
	}
	return () => {
		at.newStartUps.fill(0);
		for (let r = 0; r < world.regionCount; r++) {
			let weight = 0;
			let marginSum = 0;
			for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
				const i = members[k];
				weight += capacity[i];
				marginSum += capacity[i] * margin[i];
			}
			const meanMargin = weight > 0 ? marginSum / weight : 0;
			const support = 1 + .35 * lever.incub[r] + .2 * lever.credit[r] + .2 * lever.market[r];
			const rate = p.scale * startUpRate(a.startUpRate[r], meanMargin, support, at.entryFactor[r] * at.hurdle[r], density(r), at.institutions[r]);
			drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.startUpCount);
			const count = regionStart[r + 1] > regionStart[r] ? randomCount(rate, uniform(drawnWords[0])) : 0;
			for (let slot = 0; slot < count; slot++) found(r, slot, support);
		}
	};
}
function createForeignEntry(world) {
	const { firms: f, regions: at, regionAssumptions: a, globals, assumptions: p, lever } = world;
	function pay(r, instrument, money) {
		at.spending[r] += money;
		at.outlays[LEVERS * r + instrument] += money;
	}
	function found(r, purpose, slot, foreign) {
		drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purpose, slot);
		const high = drawnWords[0];
		const low = drawnWords[1];
		const k = addFirm(world, r, foreign ? 0 : 2, foreign ? 2 : 3, -1);
		drawWords(high, low, 0, purposes.newbornSkill);
		f.efficiency[k] = foreign ? .9 * exp(.1 * normal(drawnWords[0])) : .75;
		f.quality[k] = foreign ? .85 * exp(.1 * normal(drawnWords[1])) : .7;
		drawWords(high, low, 0, purposes.newbornPosition);
		const spread = foreign ? .15 : .3;
		f.positionX[k] = globals.targetX[0] + spread * normal(drawnWords[0]);
		f.positionY[k] = globals.targetY[0] + spread * normal(drawnWords[1]);
		f.beliefX[k] = foreign ? globals.targetX[0] : f.positionX[k];
		f.beliefY[k] = foreign ? globals.targetY[0] : f.positionY[k];
		f.functionLevel[k] = foreign ? p.foreignFunction : .8;
		f.capacity[k] = foreign ? 8 : 20;
		f.cash[k] = foreign ? 8 : PLANT;
		if (foreign) at.newForeignFirms[r]++;
		else pay(r, POLE, PLANT);
		at.entries[r]++;
	}
	return () => {
		at.newForeignFirms.fill(0);
		for (let r = 0; r < world.regionCount; r++) {
			const rate = p.scale * supplyThickness(at.suppliers[r] / p.scale, p.supplyReference, p.supplyPull) * foreignRate(a.fdiRate[r], lever.fdi[r], lever.local[r], at.labourCost[r], lever.green[r], at.logistics[r]);
			drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.foreignCount);
			const count = randomCount(rate, uniform(drawnWords[0]));
			for (let slot = 0; slot < count; slot++) found(r, purposes.foreignIdentity, slot, true);
			const drawn = .5 * lever.fdi[r];
			if (drawn > 0 && count > 0) pay(r, FDI, PLANT * count * drawn / (a.fdiRate[r] + drawn));
			drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.stateSeededChance);
			const seeded = randomCount(p.scale * .3 * lever.pole[r], uniform(drawnWords[0]));
			for (let slot = 0; slot < seeded; slot++) found(r, purposes.stateSeededIdentity, slot, false);
		}
	};
}
/** Help for suppliers that a large firm can reckon with. */
const CONVOY = .1;
const CREDIT = leverIds.indexOf("credit");
/** Closes when cash < −0.2 l_credit K or K < 0.3. Equation 7.10. */
function closes(cash, capacity, credit) {
	return cash < -.2 * credit * capacity || capacity < .3;
}
/** Chance of looking elsewhere this quarter: foot × (1 + 0.5 l_open)(1 − 0.5 l_local). Equation 7.10. */
function relocationTest(footloose, openness, embedding) {
	return footloose * (1 + .5 * openness) * (1 - .5 * embedding);
}
/**
* How much more often a firm with idle capacity looks elsewhere: 1 + urgency [0.95 − u]_0, so that a crisis moves firms
* which a good year keeps. Equation 7.10.
*/
function relocationUrgency(urgency, utilisation) {
	return 1 + urgency * Math.max(0, .95 - utilisation);
}
/** Chance that a firm which has looked goes: 1 − exp(−relSlope × advantage), none without one. Equation 7.10. */
function relocationChance(slope, advantage) {
	return advantage > 0 ? 1 - exp(-slope * advantage) : 0;
}
/** What holds a firm: outPen (0.2 + 0.8 emb) + 0.03 inst + 0.03 l_local. Equation 7.10. */
function relocationPenalty(penalty, embeddedness, institutions, embedding) {
	return penalty * (.2 + .8 * embeddedness) + .03 * institutions + .03 * embedding;
}
function createExitAndRelocation(world) {
	const { kernels, firms: f, regions: at, globals, assumptions: p, lever, departures } = world;
	const { region, origin, cash, capacity, efficiency, embeddedness, grossCost, leaves, serial, utilisation, firstWord } = f;
	/** Chance of looking elsewhere, domestic and foreign firms of every region. */
	const test = /* @__PURE__ */ new Float64Array(6);
	function note(i, fate) {
		const at2 = 2 * world.departureCount++;
		departures[at2] = serial[i];
		departures[at2 + 1] = fate;
	}
	function move(i, to) {
		at.arrivals[to]++;
		at.movedIn[to]++;
		if (f.big[i] === 1 && lever.supplier[to] >= CONVOY) at.convoys[to]++;
		region[i] = to;
		capacity[i] *= .85;
		embeddedness[i] = 0;
		f.specificity[i] = 0;
		for (let slot = 4 * i; slot < 4 * (i + 1); slot++) {
			f.tie[slot] = -1;
			f.tieSpecificity[slot] = 0;
			f.tieMatch[slot] = 1;
		}
	}
	/** A large firm reckons with its own suppliers following, where there is help for them. Equation 7.10. */
	function inputPriceIn(r, i) {
		const asNewcomer = at.inputPrice[r];
		if (f.big[i] !== 1) return asNewcomer;
		return asNewcomer + lever.supplier[r] * Math.min(0, 1.04 * f.inputCost[i] - asNewcomer);
	}
	/** Cost of producing in another region with its labour pool and the inputs a newcomer expects. */
	function costIn(r, i) {
		return p.labourInput * at.labourCost[r] / (efficiency[i] * at.agglomeration[r]) + p.materialInput * inputPriceIn(r, i) + at.transport[r] + p.pollutionCost * at.pollution[r];
	}
	return () => {
		world.departureCount = 0;
		at.movedOutJobs.fill(0);
		at.movedOutSkilledJobs.fill(0);
		at.movedIn.fill(0);
		at.convoys.fill(0);
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.relocation, firstWord, f.secondWord);
		for (let r = 0; r < world.regionCount; r++) {
			test[2 * r] = relocationTest(p.footlooseForeign * p.footlooseDomestic, lever.open[r], lever.local[r]);
			test[2 * r + 1] = relocationTest(p.footlooseForeign, lever.open[r], lever.local[r]);
		}
		for (let i = 0; i < n; i++) {
			const r = region[i];
			if (closes(cash[i], capacity[i], lever.credit[r])) {
				leaves[i] = 1;
				const guaranteed = Math.min(-cash[i], .2 * lever.credit[r] * capacity[i]);
				if (guaranteed > 0) {
					at.spending[r] += guaranteed;
					at.outlays[LEVERS * r + CREDIT] += guaranteed;
				}
				at.exits[r]++;
				note(i, 1);
				continue;
			}
			const looks = test[2 * r + Number(origin[i] === 2)] * relocationUrgency(p.relocationUrgency, utilisation[i]);
			if (uniform(firstWord[i]) >= looks) continue;
			const decision = uniform(f.secondWord[i]);
			const penalty = relocationPenalty(p.relocationPenalty, embeddedness[i], at.institutions[r], lever.local[r]);
			const outside = p.labourInput * globals.outsideWage[0] / efficiency[i] + p.materialInput * p.outsideInputPrice + p.outsideTransportCost;
			let advantage = grossCost[i] - outside - penalty;
			let to = -1;
			for (let other = 0; other < world.regionCount; other++) {
				if (other === r) continue;
				const there = grossCost[i] - costIn(other, i) - .6 * penalty;
				if (there > advantage) {
					advantage = there;
					to = other;
				}
			}
			if (decision >= relocationChance(p.relocationSlope, advantage)) continue;
			at.relocations[r]++;
			const labour = f.labour[i];
			at.movedOutJobs[r] += labour;
			if (f.functionLevel[i] >= 1.5) at.movedOutSkilledJobs[r] += labour;
			if (to < 0) {
				leaves[i] = 2;
				note(i, 2);
			} else {
				note(i, 3 + to);
				move(i, to);
			}
		}
	};
}
// engine/processes/functions-and-brand.ts
/** 7.8 Function level, brand, and erosion by the moving frontier. */
/** How far buyers block a supplier's way up: block_c min(1, 0.4 + 0.6 phi)(1 − 0.6 l_func). Equation 7.8. */
function buyerBlockAt(block, functionLevel, support) {
	return block * Math.min(1, .4 + .6 * functionLevel) * (1 - .6 * support);
}
/**
* Gain in function level: etaF (1 if g > 0 else 0.3) ef (1 − blk)(0.4 + 0.6 f)(0.5 + 0.5 rep)(1 + funcGain l_func)
* (1 if q > 0.35 + 0.15 floor(x) else 0.2). Equation 7.8.
*/
function functionGain(step, margin, effort, block, fit, reputation, support, skilled) {
	return step * (margin > 0 ? 1 : .3) * effort * (1 - block) * (.4 + .6 * fit) * (.5 + .5 * reputation) * (1 + support) * (skilled ? 1 : .2);
}
function createFunctionsAndBrand(world) {
	const { firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
	const { tie } = f;
	const { chain, functionLevel, margin, effort, fit, quality, brand, cheats } = f;
	function climb(r) {
		const end = regionStart[r + 1];
		const reputation = at.reputation[r];
		const support = lever.func[r];
		const gains = p.functionPolicyGain * support;
		const brandSupport = 1 + .5 * lever.brand[r];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const phi = functionLevel[i];
			const x = Math.min(phi, 3);
			const block = buyerBlockAt(p.buyerBlock[chain[i]], phi, support);
			const skilled = quality[i] > .35 + .15 * Math.floor(x);
			const gain = functionGain(p.functionStep, margin[i], effort[i], block, fit[i], reputation, gains, skilled);
			let near = 0;
			for (let s = 2; s < 4; s++) if (tie[4 * i + s] >= 0) near += 1 / 2;
			const next = clamp(phi + gain * (1 + p.designLink * (near - .6)) - p.functionDecay * x, 0, 3.3);
			functionLevel[i] = next;
			if (next > 2) {
				const care = cheats[i] === 1 ? -.01 : .01 * clamp(next - 2, 0, 1);
				brand[i] = clamp(brand[i] + care * (.5 + reputation) * (1 - brand[i]) * brandSupport, 0, 1);
			}
		}
	}
	return () => {
		for (let r = 0; r < world.regionCount; r++) climb(r);
	};
}
/** 7.8 The world frontier moves on: A *= 1 − gA, q *= 1 − gQ (Red Queen). */
function createErosion(world) {
	const { efficiency, quality } = world.firms;
	const p = world.assumptions;
	return () => {
		const n = world.firmCount;
		for (let i = 0; i < n; i++) {
			efficiency[i] *= 1 - p.efficiencyErosion;
			quality[i] *= 1 - p.qualityErosion;
		}
	};
}
// engine/processes/honesty.ts
/** 7.4 Honesty: cheat when the saving exceeds the expected pain. */
/**
* Pain of cheating per unit: honesty × { insp fine p + social (1 − xbar)(0.5 + inst) + psi0 sq_c cheatQ mk + 0.03 [c ≠
* market] + 0.1 beta [phi − 2] }. The social term falls with the share of cheats: two stable states (Akerlof's lemons).
* Equation 7.4.
*/
function painOfCheating(honesty, expectedFine, socialSanction, lostSales, buyerSanction, brandAtStake) {
	return honesty * (expectedFine + socialSanction + lostSales + buyerSanction + .1 * brandAtStake);
}
function createHonesty(world) {
	const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
	const { chain, cheats, honesty, price, markUp, unitCost, brand, functionLevel } = f;
	function decide(r) {
		const end = regionStart[r + 1];
		const inspection = at.inspection[r];
		const inspected = .45 * inspection;
		const fine = inspection * p.fine;
		const known = acquaintance(at.firms[r] / p.scale * (1 + p.strangers * lever.market[r]), a.circle[r]);
		const social = a.socialSanction[r] * known * (1 - at.cheatShare[r]) * (.5 + at.institutions[r]);
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const c = chain[i];
			const visible = p.visibility[c] + (c === 2 ? inspected : 0);
			const pain = painOfCheating(honesty[i], fine * price[i], social, visible * p.qualityElasticity[c] * p.cheatQualityLoss * markUp[i], c === 2 ? 0 : .03, brand[i] * clamp(functionLevel[i] - 2, 0, 1));
			cheats[i] = p.honestyCost * unitCost[i] > pain ? 1 : 0;
		}
	}
	return () => {
		for (let r = 0; r < world.regionCount; r++) decide(r);
	};
}
// engine/processes/imitation.ts
/**
* 7.8 Imitation: one meeting a quarter with a firm of the region. What can be copied is the partner's technique of the
* start of the quarter, so that nobody gains from being late in the list.
*/
/**
* Novelty value of a partner at relative cognitive distance d: d e^(1 − d), an inverted U (Nooteboom). Equation 7.8.
*/
function noveltyValue(distance) {
	return distance * exp(1 - distance);
}
/** Firms whose partners are looked up together: many distant memory reads overlap in the time of one. */
const BATCH = 32;
function createImitation(world) {
	const { kernels, firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
	const { positionX, positionY, efficiency, quality, margin, big, serial, firstWord, spinOffWord, shown, learnedFrom } = f;
	const talented = f.talentFactor;
	const partnerOf = f.secondWord;
	const looked = /* @__PURE__ */ new Float64Array(1);
	/**
	* Finds the partners of firms from..to of a list and looks at them, so that what they show is at hand when it is
	* needed one by one.
	*/
	function meet(from, to, start, count) {
		let seen = 0;
		for (let k = from; k < to; k++) {
			const i = members[k];
			const j = members[start + pick(firstWord[i], count)];
			partnerOf[i] = j;
			seen += shown[8 * j];
		}
		looked[0] = seen;
	}
	function learn(r) {
		const start = regionStart[r];
		const end = regionStart[r + 1];
		const met = world.on.externalities ? start : 0;
		const metEnd = regionStart[world.on.externalities ? r + 1 : world.regionCount];
		const copiesPosition = world.on.cognitiveLockIn;
		const density = at.density[r];
		const specialisedMarket = 1 + .2 * lever.market[r];
		const leading = .5 * lever.lead[r];
		for (let k = start; k < end; k++) {
			if ((k - start) % BATCH === 0) meet(k, Math.min(k + BATCH, end), met, metEnd - met);
			const i = members[k];
			const j = partnerOf[i];
			learnedFrom[i] = -1;
			if (j === i) continue;
			const partner = 8 * j;
			const dx = shown[partner + shownAt.positionX] - positionX[i];
			const dy = shown[partner + shownAt.positionY] - positionY[i];
			const distance = (Math.sqrt(dx * dx + dy * dy) + .06) / p.cognitiveOptimum;
			const support = specialisedMarket + leading * shown[partner + shownAt.big];
			const absorbs = p.imitationRate * noveltyValue(distance) * talented[i] * density * support;
			const ahead = shown[partner + shownAt.efficiency] - efficiency[i];
			const better = shown[partner + shownAt.quality] - quality[i];
			efficiency[i] += absorbs * positivePart(ahead);
			quality[i] += absorbs * positivePart(better);
			if (absorbs > 0 && (ahead > 0 || better > 0)) learnedFrom[i] = shown[partner + shownAt.serial];
			if (copiesPosition && shown[partner + shownAt.margin] > margin[i]) {
				learnedFrom[i] = shown[partner + shownAt.serial];
				positionX[i] += p.imitationPull * dx;
				positionY[i] += p.imitationPull * dy;
				shown[8 * i + shownAt.positionX] = positionX[i];
				shown[8 * i + shownAt.positionY] = positionY[i];
			}
		}
	}
	return () => {
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.meetingAndSpinOff, firstWord, spinOffWord);
		for (let i = 0; i < n; i++) {
			const mine = 8 * i;
			shown[mine + shownAt.positionX] = positionX[i];
			shown[mine + shownAt.positionY] = positionY[i];
			shown[mine + shownAt.margin] = margin[i];
			shown[mine + shownAt.big] = big[i];
			shown[mine + shownAt.serial] = serial[i];
		}
		for (let r = 0; r < world.regionCount; r++) learn(r);
	};
}
// engine/equations/rivalry.ts
/** Rivalry among the firms of a region (7.8): pure functions shared by innovation and the indicators. */
/**
* How much rivals count: rho = 1 − exp(−N / rivalMass), N = [(Σy)² / Σy² − 1] / scale, the number of equal firms the
* others amount to. 0 without output. Equation 7.8.
*/
function rivalry(output, squares, scale, mass) {
	if (!(squares > 0)) return 0;
	return 1 - exp(-(output * output / squares - 1) / (scale * mass));
}
/**
* What rivalry makes of effort: 1 − w + w rho. The escape half of the inverted U (Porter 1990; Aghion and others 2005):
* thin margins of many rivals, which cut R&D, are the other. Equation 7.8.
*/
function rivalryFactor(weight, rivals) {
	return 1 - weight + weight * rivals;
}
// engine/processes/innovation.ts
/** 7.8 Own innovation, learning from buyers, repositioning. */
/** Talent under local conditions: T = talent (0.6 + 0.8 hum)(0.8 + 0.5 inst). Equation 7.8. */
function talentFactor(talent, humanCapital, institutions) {
	return talent * (.6 + .8 * humanCapital) * (.8 + .5 * institutions);
}
/**
* Innovative effort: [(rd_i / 0.06)^0.3] in 0.2 to 1.6, × T (1 + 0.5 l_lead big − watch l_open)(1 − 0.5 l_protect if subsidised)(1 − w + w rho_c). That it grows with R&D spending, hence with size, is Klepper's cost spreading. Equation
* 7.8.
*
* @param spreading (rd_i / 0.06)^0.3, of a whole column at once
* @param spur what rivals make of it
*/
function innovativeEffort(spreading, talent, support, comfort, spur) {
	return clamp(spreading, .2, 1.6) * talent * (1 + support) * (1 - comfort) * spur;
}
/** Value after a successful step of size |N|: v (1 + eta |N| [ceil − v] kept in 0.03 to 1). Equation 7.8. */
function innovated(value, step, size, ceiling) {
	return value * (1 + step * size * clamp(ceiling - value, .03, 1));
}
/**
* What a foreign buyer teaches in a quarter: etaB know_c min(1.5, T)(1 + 0.5 l_open) times the gap to 1.05. Equation
* 7.8.
*/
function buyerTeaching(rate, talent, openness) {
	return rate * Math.min(1.5, talent) * (1 + .5 * openness);
}
/** Share of output in plants from outside at which they teach half of what they can. */
const HALF_TAUGHT = .1;
/** Human capital from which on nothing of what they teach is lost. */
const ABLE = .3;
/**
* What plants from outside teach the local firms of a region: plantTeach s / (s + 0.1) min(1, hum / 0.3)² min(1.5, T), s
* their share of output. Foreign and state-seeded plants bring practice of the frontier (Greenstone, Hornbeck and Moretti
* 2010; Javorcik 2004), for those who can take it in (absorptive capacity: Cohen and Levinthal 1990). Equation 7.8.
*/
function plantTeaching(rate, share, humanCapital, talent) {
	const able = Math.min(1, humanCapital / ABLE);
	return rate * share / (share + HALF_TAUGHT) * able * able * Math.min(1.5, talent);
}
/** Share of quality gains that a cheat still makes. */
const CHEAT_LEARNS = .4;
function createInnovation(world) {
	const { kernels, firms: f, regions: at, assumptions: p, lever, members, regionStart } = world;
	const { identityHigh, identityLow, chain, origin, talent, birth, research, big, effort, efficiency, quality, cheats, firstWord, secondWord, thirdWord: sizeWord, fourthWord: otherSizeWord, firstNormal, secondNormal, shown } = f;
	const talented = f.talentFactor;
	const output = new Float64Array(CHAINS);
	const squares = new Float64Array(CHAINS);
	const spur = new Float64Array(CHAINS);
	let fromOutside = 0;
	/** What the rivals of each chain in the region make of effort, and how much of its output comes from outside plants. */
	function compareRivals(r) {
		output.fill(0);
		squares.fill(0);
		let total = 0;
		let outside = 0;
		for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
			const i = members[k];
			const y = f.output[i];
			output[chain[i]] += y;
			squares[chain[i]] += y * y;
			total += y;
			if (origin[i] >= 2) outside += y;
		}
		fromOutside = total > 0 ? outside / total : 0;
		for (let c = 0; c < CHAINS; c++) spur[c] = rivalryFactor(p.rivalWeight, rivalry(output[c], squares[c], p.scale, p.rivalMass));
	}
	/** Finds `effort` holding what cost spreading makes of R&D. */
	function innovate(r) {
		compareRivals(r);
		const end = regionStart[r + 1];
		const oldest = world.quarter - p.incumbentAge;
		const humanCapital = at.humanCapital[r];
		const institutions = at.institutions[r];
		const protectedComfort = .5 * lever.protect[r];
		const leading = .5 * lever.lead[r];
		const openness = lever.open[r];
		const watching = p.attention * openness;
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const able = talentFactor(talent[i], humanCapital, institutions);
			const tries = innovativeEffort(effort[i], able, leading * big[i] - watching, birth[i] < oldest ? protectedComfort : 0, spur[chain[i]]);
			talented[i] = able;
			effort[i] = tries;
			let a = efficiency[i];
			let q = quality[i];
			shown[8 * i + shownAt.efficiency] = a;
			shown[8 * i + shownAt.quality] = q;
			const chance = p.innovationChance * Math.min(2, tries);
			const learns = cheats[i] === 1 ? CHEAT_LEARNS : 1;
			if (uniform(firstWord[i]) < chance) a = innovated(a, p.efficiencyStep, Math.abs(firstNormal[i]), p.learningCeiling);
			if (uniform(secondWord[i]) < chance) q = innovated(q, p.qualityStep * learns, Math.abs(secondNormal[i]), p.learningCeiling);
			const taught = buyerTeaching(p.buyerLearning * p.buyerKnowledge[chain[i]], able, openness) + (origin[i] >= 2 ? 0 : plantTeaching(p.plantTeaching, fromOutside, humanCapital, able));
			efficiency[i] = a + taught * positivePart(1.05 - a);
			quality[i] = q + taught * learns * positivePart(1.05 - q);
		}
	}
	return () => {
		const n = world.firmCount;
		const t = world.quarter;
		kernels.draw(identityHigh, identityLow, n, t, purposes.innovationChance, firstWord, secondWord);
		kernels.draw(identityHigh, identityLow, n, t, purposes.innovationSize, sizeWord, otherSizeWord);
		kernels.normal(sizeWord, n, firstNormal);
		kernels.normal(otherSizeWord, n, secondNormal);
		for (let i = 0; i < n; i++) effort[i] = research[i] / .06;
		kernels.log(effort, n);
		for (let i = 0; i < n; i++) effort[i] *= .3;
		kernels.exp(effort, n);
		for (let r = 0; r < world.regionCount; r++) innovate(r);
	};
}
/** What changes from season to season costs no skill. */
const SEASONAL = .02;
/**
* What is left of efficiency when a product moves by a distance: 1 − retool [d − 0.02] in 0.1 to 1, since nobody forgets
* everything. Skills are specific to what is made (organisational forgetting: Argote and Epple 1990; adjustment costs).
* Equation 7.8.
*/
function skillKept(cost, distance) {
	return 1 - Math.min(.9, cost * Math.max(0, distance - SEASONAL));
}
/** 7.8 Repositioning: k += kStep min(1.5, ef)(1 − kapK sigma)(b − k) + sdk N per axis; skills are lost on the way. */
function createRepositioning(world) {
	const { kernels, firms: f, assumptions: p } = world;
	const { effort, efficiency, specificity, positionX, positionY, beliefX, beliefY, firstNormal, secondNormal } = f;
	return () => {
		const n = world.firmCount;
		kernels.draw(f.identityHigh, f.identityLow, n, world.quarter, purposes.position, f.firstWord, f.secondWord);
		kernels.normal(f.firstWord, n, firstNormal);
		kernels.normal(f.secondWord, n, secondNormal);
		const inertia = world.on.functionalLockIn ? p.tieInertia : 0;
		for (let i = 0; i < n; i++) {
			const step = p.repositioningStep * Math.min(1.5, effort[i]) * (1 - inertia * specificity[i]);
			const moveX = step * (beliefX[i] - positionX[i]);
			const moveY = step * (beliefY[i] - positionY[i]);
			positionX[i] += moveX + p.positionNoise * firstNormal[i];
			positionY[i] += moveY + p.positionNoise * secondNormal[i];
			efficiency[i] *= skillKept(p.retooling, Math.sqrt(moveX * moveX + moveY * moveY));
		}
	};
}
// engine/processes/labour-market.ts
/** 7.2 Regional conditions: wage curve and migration. */
/** Reservation wage wR = min(wCap, w0 exp(gw t)): national development pulls wages up (Lewis). */
function reservationWage(initial, growth, cap, quarter) {
	return Math.min(cap, initial * exp(growth * quarter));
}
/**
* Wage curve: wR (1 + 0.03 l_train) [E* / (0.92 L)]^wEl, the ratio kept in 0.6 to 4: what is wanted counts, so wages rise
* as long as hands are short. Equation 7.2, Blanchflower and Oswald's form.
*/
function wageTarget(reservation, training, wanted, labourForce, elasticity) {
	return reservation * (1 + .03 * training) * power(clamp(wanted / (.92 * labourForce), .6, 4), elasticity);
}
/**
* Growth factor of the labour force: 1 + 4 mig (1 − 0.3 min(1, poll)) (w / wR − 1), kept in 0.99 to 1.08. Equation 7.2.
*/
function migrationFactor(rate, pollution, wage, reservation) {
	return 1 + clamp(4 * rate * (1 - .3 * Math.min(1, pollution)) * (wage / reservation - 1), -.01, .08);
}
function createLabourMarket(world) {
	const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;
	return () => {
		for (let r = 0; r < world.regionCount; r++) {
			let reservation = reservationWage(a.initialWage[r], a.wageGrowth[r], a.wageCap[r], world.quarter);
			if (p.endogenousWage > 0) {
				const claim = at.wageClaim[r];
				const earned = p.wageRentShare * at.valueAddedPerWorker[r] / p.labourInput;
				at.wageClaim[r] = Math.min(1.3 * a.wageCap[r], Math.max(claim, claim + p.wageLag * (earned - claim)));
				reservation = power(reservation, 1 - p.endogenousWage) * power(at.wageClaim[r], p.endogenousWage);
			}
			const target = wageTarget(reservation, lever.train[r], at.labourWanted[r], at.labourForce[r], a.wageElasticity[r]);
			at.wage[r] += .2 * (target - at.wage[r]);
			const grown = at.labourForce[r] * migrationFactor(a.migration[r], at.pollution[r], at.wage[r], reservation);
			const initial = a.labourForce[r] * p.scale;
			at.labourForce[r] = clamp(grown, initial / 2, Math.max(initial / 2, a.labourForceLimit[r] * p.scale));
		}
	};
}
// engine/processes/land-and-environment.ts
/** 7.2 Regional conditions: logistics, land wall and rent, pollution. */
/** Rent index rho = 1 + landCost (E / Z)^landEl on usable land Z. Equation 7.2. */
function rentIndex(employment, land, infrastructure, pollution, cost, elasticity) {
	return 1 + cost * power(employment / usableLand(land, infrastructure, pollution), elasticity);
}
/** Pollution stock after a quarter: + pollRate (E / land) (1 − 0.7 l_green) − 0.03 poll. Equation 7.2. */
function pollutionNext(pollution, rate, employment, land, green) {
	return pollution + rate * (employment / land) * (1 - .7 * green) - .03 * pollution;
}
function createLandAndEnvironment(world) {
	const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;
	return () => {
		for (let r = 0; r < world.regionCount; r++) {
			const infrastructure = lever.infra[r];
			const goal = a.initialLogistics[r] + .55 * (1 - a.initialLogistics[r]) * infrastructure;
			at.logistics[r] += .02 * (goal - at.logistics[r]);
			const land = a.land[r] * p.scale / p.landNeed;
			at.rent[r] = rentIndex(at.employment[r], land, infrastructure, at.pollution[r], a.landCost[r], a.landElasticity[r]);
			at.pollution[r] = pollutionNext(at.pollution[r], p.pollutionRate, at.employment[r], land, lever.green[r]);
		}
	};
}
// engine/processes/people-and-institutions.ts
/**
* Human capital: + 0.0035 l_train (1 − hum) + 0.0008 mass (1 − hum) − 0.0006 hum, mass = min(1, n / 150). Equation 7.2.
*/
function humanCapitalNext(level, training, mass) {
	return level + .0035 * training * (1 - level) + 8e-4 * mass * (1 - level) - 6e-4 * level;
}
/**
* Institutions: + 0.0025 (l_incub + l_supplier + 0.5 l_rd + 0.5 l_reform) (1 − inst) + 0.0012 mass (1 − inst) − 0.001
* inst. Equation 7.2.
*/
function institutionsNext(level, effort, mass) {
	return level + .0025 * effort * (1 - level) + .0012 * mass * (1 - level) - .001 * level;
}
function createPeopleAndInstitutions(world) {
	const { regions: at, assumptions: p, lever } = world;
	return () => {
		for (let r = 0; r < world.regionCount; r++) {
			const mass = Math.min(1, at.firms[r] / (p.institutionalMass * p.scale));
			at.humanCapital[r] = humanCapitalNext(at.humanCapital[r], lever.train[r], mass);
			const effort = lever.incub[r] + lever.supplier[r] + .5 * lever.rd[r] + .5 * lever.reform[r];
			at.institutions[r] = institutionsNext(at.institutions[r], effort, mass);
		}
	};
}
// engine/equations/budget.ts
/** What a government may spend, and what its money does (7.12): pure functions of the process `policy`. */
/** Rent that scarce land adds to the cost of labour: (rho − 1) aL w E. Equation 7.12. */
function rentOfLand(rent, labourInput, wage, employment) {
	return (rent - 1) * labourInput * wage * employment;
}
/** Services that must be kept up for everyone: serve aL w L. Equation 7.12. */
function servicesOwed(cost, labourInput, wage, labourForce) {
	return cost * labourInput * wage * labourForce;
}
/** Share of the services that cannot be paid: [−(N + B)] in 0 to S, over S. Equation 7.12. */
function serviceShortfall(purse, credit, services) {
	return services > 0 ? clamp(-(purse + credit), 0, services) / services : 0;
}
/** Room for policy: [b]+ + draw [N − [b]+ + B]+. Equation 7.12. */
function policyRoom(balance, purse, credit, use) {
	const earned = Math.max(0, balance);
	return earned + use * Math.max(0, purse - earned + credit);
}
/** Share of what is asked that the room pays: min(1, R / Q), all of nothing. Equation 7.12. */
function fundedShare(room, asked) {
	return asked > room ? room / asked : 1;
}
/** What a paid level does, with decreasing returns: v (1 + h) / (v + h). Equation 7.12. */
function responseTo(paid, half) {
	return paid * (1 + half) / (paid + half);
}
/**
* What is left of every programme when more are run than the same people can take part in: min(1, span / Σ v).
* Equation 7.12.
*/
function staffing(programmes, span) {
	return programmes > span ? span / programmes : 1;
}
// engine/levers.ts
/** The policy levers: everything shown about them, what they cost and where they enter. */
const levers = {
	rd: {
		label: {
			en: "R&D support",
			zh: "研发补助"
		},
		noun: {
			en: "R&D support",
			zh: "研发补助"
		},
		effect: {
			en: "The public pays up to three tenths of firms’ R&D; small firms do more of it, so that efficiency and quality keep up with the world frontier.",
			zh: "财政最多分担企业三成的研发费用，小企业因此多做研发，使效率与质量跟得上世界前沿。"
		},
		group: "capability",
		fixedCost: .7,
		costPerFirm: .0105,
		lag: 6,
		staffed: true,
		outlays: {
			en: "The public share of firms’ R&D, up to three tenths of it.",
			zh: "财政分担的企业研发费用，最多为三成。"
		},
		captureExposure: "full",
		processes: ["people and institutions", "accounts"],
		indicators: [
			"efficiency",
			"quality",
			"functionLevel",
			"valueAdded",
			"institutions"
		]
	},
	train: {
		label: {
			en: "training and talent",
			zh: "培训与人才"
		},
		noun: {
			en: "training",
			zh: "人才培训"
		},
		effect: {
			en: "People become more skilled year by year; firms and suppliers learn faster, and wages rise a little.",
			zh: "劳动力技能逐年提高，企业与配套企业学得更快，工资也略有上升。"
		},
		group: "capability",
		fixedCost: 1.4,
		costPerFirm: .014,
		lag: 4,
		staffed: true,
		captureExposure: "full",
		processes: ["labour market", "people and institutions"],
		indicators: [
			"humanCapital",
			"wage",
			"efficiency",
			"quality",
			"valueAdded"
		]
	},
	infra: {
		label: {
			en: "infrastructure and logistics",
			zh: "基础设施与物流"
		},
		noun: {
			en: "infrastructure and logistics",
			zh: "物流与基础设施建设"
		},
		effect: {
			en: "Roads, ports and serviced land cut transport cost and rents, so the cluster can grow larger.",
			zh: "道路、港口与熟地降低运输成本和地租，集群可以长得更大。"
		},
		group: "investment",
		fixedCost: 8.4,
		costPerFirm: .014,
		lag: 8,
		staffed: false,
		captureExposure: "none",
		processes: ["land and environment"],
		indicators: [
			"logistics",
			"rent",
			"localShare",
			"pollution",
			"valueAdded"
		]
	},
	market: {
		label: {
			en: "specialised market",
			zh: "专业市场"
		},
		noun: {
			en: "a specialised market",
			zh: "专业市场建设"
		},
		effect: {
			en: "A wholesale market brings buyers to the door: goods reach them more cheaply and many small firms can start.",
			zh: "专业市场把买家引到家门口，商品流通更省钱，大量小企业得以起步。"
		},
		group: "quality",
		fixedCost: 4.2,
		costPerFirm: 0,
		lag: 6,
		staffed: true,
		captureExposure: "full",
		processes: [
			"honesty",
			"pricing",
			"attraction",
			"imitation",
			"chain choice",
			"start-ups"
		],
		indicators: [
			"marketFirms",
			"startUps",
			"cheatShare",
			"knowledgeSpread",
			"valueAdded"
		]
	},
	insp: {
		label: {
			en: "inspection and standards",
			zh: "质检与标准"
		},
		noun: {
			en: "quality inspection",
			zh: "质量整治"
		},
		effect: {
			en: "Cheating is found out more often and good quality becomes visible, so the region’s name recovers.",
			zh: "以次充好更易被查处，真材实料看得见，区域声誉得以恢复。"
		},
		group: "quality",
		fixedCost: .42,
		costPerFirm: .0042,
		lag: 4,
		staffed: true,
		captureExposure: "half",
		processes: ["agglomeration", "pricing"],
		indicators: [
			"cheatShare",
			"reputation",
			"price",
			"quality",
			"valueAdded"
		]
	},
	brand: {
		label: {
			en: "regional brand",
			zh: "区域品牌"
		},
		noun: {
			en: "a regional brand",
			zh: "区域品牌建设"
		},
		effect: {
			en: "The region advertises its name; every firm sells a little better, the more so the better the name already is.",
			zh: "打响区域品牌，家家企业都更好卖；名声越好，收益越大。"
		},
		group: "quality",
		fixedCost: 2.1,
		costPerFirm: .00525,
		lag: 6,
		staffed: true,
		captureExposure: "full",
		processes: [
			"attraction",
			"functions and brand",
			"chain choice"
		],
		indicators: [
			"output",
			"employment",
			"valueAdded",
			"functionLevel"
		]
	},
	fdi: {
		label: {
			en: "FDI attraction",
			zh: "招商引资（外资）"
		},
		noun: {
			en: "FDI attraction",
			zh: "招商引资"
		},
		effect: {
			en: "Tax holidays bring foreign plants and their orders quickly, as long as labour is cheap, and the more so where suppliers are many.",
			zh: "以税收优惠招引外资工厂，劳动力便宜时订单与就业来得很快；本地配套越多，来得越多。"
		},
		group: "investment",
		fixedCost: .7,
		costPerFirm: 0,
		lag: 2,
		staffed: false,
		outlays: {
			en: "12 units per plant that came for the incentives; up to 70 % of foreign firms’ profit tax is not collected.",
			zh: "每引来一家为优惠而来的工厂 12 单位；另少征外资企业至多七成的利润税。"
		},
		captureExposure: "none",
		processes: ["accounts", "foreign and state-seeded entry"],
		indicators: [
			"foreignFirms",
			"captiveFirms",
			"relocations",
			"taxes",
			"entries"
		]
	},
	local: {
		label: {
			en: "local content, embedding",
			zh: "本地化与根植"
		},
		noun: {
			en: "local-content rules",
			zh: "本地化与根植"
		},
		effect: {
			en: "Firms are tied to the place: foreign plants buy locally and fewer firms move away.",
			zh: "让企业扎下根来：外资在本地采购，外迁的企业减少。"
		},
		group: "investment",
		fixedCost: .525,
		costPerFirm: .002625,
		lag: 4,
		staffed: true,
		captureExposure: "none",
		processes: [
			"sourcing",
			"exit and relocation",
			"foreign and state-seeded entry",
			"supplier entry"
		],
		indicators: [
			"relocations",
			"localShare",
			"specificity",
			"foreignFirms"
		]
	},
	green: {
		label: {
			en: "environmental rules",
			zh: "环境规制"
		},
		noun: {
			en: "environmental rules",
			zh: "环境规制"
		},
		effect: {
			en: "Pollution is cut by up to 70 % at the source; every firm pays for it.",
			zh: "从源头最多削减七成污染，代价由每家企业承担。"
		},
		group: "governance",
		fixedCost: .35,
		costPerFirm: .00175,
		lag: 4,
		staffed: false,
		captureExposure: "full",
		processes: [
			"land and environment",
			"pricing",
			"foreign and state-seeded entry"
		],
		indicators: [
			"pollution",
			"price",
			"rent",
			"labourForce",
			"valueAdded"
		]
	},
	protect: {
		label: {
			en: "protection and bail-outs",
			zh: "保护与救助"
		},
		noun: {
			en: "protection and bail-outs",
			zh: "保护与救助"
		},
		effect: {
			en: "Old firms in trouble are kept alive, which saves jobs now and is paid for with renewal later.",
			zh: "让陷入困境的老企业活下去：保住眼前的岗位，赔上日后的更新。"
		},
		group: "governance",
		fixedCost: 0,
		costPerFirm: 0,
		lag: 1,
		staffed: false,
		outlays: {
			en: "Up to 12 % of old firms’ production cost, and a fifth of a unit of cash per unit of capacity for every bail-out.",
			zh: "老企业生产成本的至多 12%；每次救助按产能每单位 0.2 单位现金支付。"
		},
		captureExposure: "none",
		processes: [
			"pricing",
			"accounts",
			"politics",
			"innovation"
		],
		indicators: [
			"bailOuts",
			"lockInPolitical",
			"employment",
			"quality",
			"valueAdded"
		]
	},
	incub: {
		label: {
			en: "incubation and start-ups",
			zh: "创业孵化"
		},
		noun: {
			en: "start-up incubation",
			zh: "创业孵化"
		},
		effect: {
			en: "More people dare to found a firm, and the new firms try other things than the old ones.",
			zh: "敢于创业的人更多，新企业也更愿意走与老企业不同的路。"
		},
		group: "capability",
		fixedCost: 2.1,
		costPerFirm: .0105,
		lag: 4,
		staffed: true,
		captureExposure: "full",
		processes: [
			"people and institutions",
			"spin-offs",
			"start-ups"
		],
		indicators: [
			"startUps",
			"spinOffs",
			"firms",
			"institutions",
			"margin"
		]
	},
	open: {
		label: {
			en: "external links and learning",
			zh: "外部联系与学习"
		},
		noun: {
			en: "external links and learning",
			zh: "外部联系与学习"
		},
		effect: {
			en: "Firms see more of the world and less of each other, so they notice in time when the market turns.",
			zh: "企业多看外面、少看彼此，市场转向时能及早察觉。"
		},
		group: "function",
		fixedCost: 1.4,
		costPerFirm: .007,
		lag: 4,
		staffed: true,
		captureExposure: "full",
		processes: [
			"sourcing",
			"beliefs",
			"innovation",
			"exit and relocation",
			"start-ups"
		],
		indicators: [
			"exposure",
			"specificity",
			"lockInCognitive",
			"misperception",
			"relocations"
		]
	},
	credit: {
		label: {
			en: "credit guarantees",
			zh: "信用担保"
		},
		noun: {
			en: "credit guarantees",
			zh: "信用担保"
		},
		effect: {
			en: "Firms with little cash can invest and new ones can start; weak ones also live longer.",
			zh: "现金不多的企业也能投资，新企业更易起步；弱者也活得更久。"
		},
		group: "investment",
		fixedCost: .7,
		costPerFirm: .0105,
		outlays: {
			en: "Debts of guaranteed firms that close, up to a fifth of a unit of money per unit of capacity.",
			zh: "受担保企业关闭时的欠款，按产能每单位至多 0.2 单位。"
		},
		lag: 2,
		staffed: false,
		captureExposure: "none",
		processes: [
			"accounts",
			"exit and relocation",
			"spin-offs",
			"start-ups"
		],
		indicators: [
			"firms",
			"exits",
			"margin",
			"entries",
			"valueAdded"
		]
	},
	supplier: {
		label: {
			en: "supplier development",
			zh: "配套企业培育"
		},
		noun: {
			en: "supplier development",
			zh: "配套企业培育"
		},
		effect: {
			en: "More and better local suppliers: inputs become cheaper and are bought next door.",
			zh: "本地配套企业增多变强，投入品更便宜，在家门口就能买到。"
		},
		group: "investment",
		fixedCost: 2.8,
		costPerFirm: .021,
		lag: 6,
		staffed: true,
		captureExposure: "full",
		processes: [
			"people and institutions",
			"supplier prices",
			"sourcing",
			"supplier development",
			"exit and relocation",
			"supplier entry"
		],
		indicators: [
			"suppliers",
			"localShare",
			"institutions",
			"lockInFunctional",
			"valueAdded"
		]
	},
	pole: {
		label: {
			en: "growth pole",
			zh: "增长极项目"
		},
		noun: {
			en: "a growth-pole project",
			zh: "增长极项目"
		},
		effect: {
			en: "The state plants large works; where people, suppliers and roads are ready a cluster grows around them, elsewhere they stay cathedrals in the desert.",
			zh: "政府直接投资兴建大型工厂：人才、配套、交通俱备之处能带起集群，否则只是“沙漠中的大教堂”。"
		},
		group: "investment",
		fixedCost: 0,
		costPerFirm: 0,
		lag: 1,
		staffed: false,
		outlays: {
			en: "12 units per plant founded; each quarter up to 10 % of state-seeded firms’ sales and 0.05 per unit of their capacity.",
			zh: "每建一厂 12 单位；每季另付政府投建企业销售额的至多 10%，及产能每单位至多 0.05。"
		},
		captureExposure: "none",
		processes: ["accounts", "foreign and state-seeded entry"],
		indicators: [
			"stateSeededFirms",
			"output",
			"employment",
			"spending",
			"entries"
		]
	},
	reform: {
		label: {
			en: "governance reform",
			zh: "治理改革"
		},
		noun: {
			en: "governance reform",
			zh: "治理改革"
		},
		effect: {
			en: "Transparency breaks the hold of old employers on policy, so that money for renewal arrives and newcomers get in.",
			zh: "以公开透明打破老企业对政策的把持，让更新的资金落到实处、新企业进得来。"
		},
		group: "governance",
		fixedCost: 1.05,
		costPerFirm: 0,
		outlays: {
			en: "Compensation for those it disempowers: up to a fifth of the wage bill times capture, each quarter.",
			zh: "对失去权势者的补偿：每季至多为工资总额与俘获程度之积的五分之一。"
		},
		lag: 4,
		staffed: false,
		captureExposure: "none",
		processes: ["people and institutions", "politics"],
		indicators: [
			"lockInPolitical",
			"lockIn",
			"bailOuts",
			"institutions",
			"entries"
		]
	},
	func: {
		label: {
			en: "functional upgrading (design, brand)",
			zh: "功能升级扶持"
		},
		noun: {
			en: "functional upgrading",
			zh: "功能升级扶持"
		},
		effect: {
			en: "Firms are helped to move from assembling to designing and selling under their own name.",
			zh: "扶持企业由来料加工、贴牌代工走向自主设计和自主品牌。"
		},
		group: "function",
		fixedCost: 2.66,
		costPerFirm: .03325,
		lag: 6,
		staffed: true,
		captureExposure: "full",
		processes: ["functions and brand"],
		indicators: [
			"functionLevel",
			"lockInFunctional",
			"valueAdded",
			"firms",
			"quality"
		]
	},
	lead: {
		label: {
			en: "leading firms",
			zh: "龙头企业扶持"
		},
		noun: {
			en: "support for leading firms",
			zh: "龙头企业扶持"
		},
		effect: {
			en: "The biggest firms grow and innovate faster, and the others learn from them.",
			zh: "龙头企业扩张与创新更快，其他企业跟着学。"
		},
		group: "investment",
		fixedCost: 4.2,
		costPerFirm: .0105,
		lag: 4,
		staffed: true,
		captureExposure: "none",
		processes: [
			"accounts",
			"innovation",
			"imitation",
			"supplier entry"
		],
		indicators: [
			"quality",
			"efficiency",
			"output",
			"valueAdded"
		]
	}
};
// engine/processes/policy.ts
/**
* 7.12 and 8: what the governments announce, what they can pay of it, and what is in force once capture, decreasing
* returns and time have taken their share.
*/
const EXPOSURE = {
	full: 1,
	half: .5,
	none: 0
};
const REVENUE_SMOOTHING = 1 / 8;
const NEVER = 1073741824;
/** A level below this is what rounding leaves of no money: nothing is reckoned from it. */
const FAINT = 1e-9;
function createPolicy(world) {
	const { regions: at, regionAssumptions: a, assumptions: p, lever } = world;
	const instruments = leverIds.map((id) => ({
		level: lever[id],
		...levers[id],
		exposure: EXPOSURE[levers[id].captureExposure]
	}));
	const reform = leverIds.indexOf("reform");
	/** Of each lever, in the region in hand: what is announced, since when, and what it would cost in full. */
	const announced = new Float64Array(LEVERS);
	const since = new Int32Array(LEVERS);
	const bill = new Float64Array(LEVERS);
	const due = new Float64Array(LEVERS);
	/** Share of its bill that is paid. */
	const funded = new Float64Array(LEVERS);
	const byDate = new Int32Array(LEVERS);
	/** What capture leaves of it. */
	const kept = new Float64Array(LEVERS);
	function listen(r) {
		announced.fill(0);
		since.fill(NEVER);
		for (const move of world.policy) {
			if (move.region !== void 0 && move.region !== r) continue;
			const level = announcedLevel(move, world.quarter);
			if (level === 0) continue;
			const k = leverIds.indexOf(move.lever);
			announced[k] = Math.max(announced[k], level);
			since[k] = Math.min(since[k], move.from);
		}
		for (let k = 0; k < LEVERS; k++) {
			const { fixedCost, costPerFirm, exposure } = instruments[k];
			bill[k] = announced[k] * (fixedCost * p.scale + costPerFirm * at.firms[r]);
			kept[k] = clamp(1 - (exposure === 1 ? p.diversion : exposure) * at.capture[r], 0, 1);
		}
		bill[reform] += announced[reform] * a.buyOut[r] * at.capture[r] * p.labourInput * at.wage[r] * at.employment[r];
	}
	/** Money of the last quarter; leaves the room for policy of this one. */
	function settle(r) {
		at.purse[r] -= at.spending[r] - at.spent[r];
		const services = servicesOwed(a.serviceCost[r], p.labourInput, at.wage[r], at.labourForce[r]);
		const land = a.landShare[r] * rentOfLand(at.rent[r], p.labourInput, at.wage[r], at.employment[r]);
		const valueAdded = Math.max(0, at.valueAddedPerWorker[r] * at.employment[r]);
		const income = at.taxes[r] - at.taxed[r] + a.valueTax[r] * valueAdded + land + a.grant[r] * p.scale;
		at.taxed[r] = at.taxes[r];
		at.revenue[r] += (at.revenue[r] === 0 ? 1 : REVENUE_SMOOTHING) * (income - at.revenue[r]);
		at.income[r] = income;
		at.landIncome[r] = land;
		at.services[r] = services;
		const balance = income - services - p.interest * Math.max(0, -at.purse[r]);
		const credit = 4 * a.creditLimit[r] * at.revenue[r];
		at.purse[r] += balance;
		const shortfall = world.on.budgetConstraint ? serviceShortfall(at.purse[r], credit, services) : 0;
		at.purse[r] += shortfall * services;
		at.purse[r] = Math.min(at.purse[r], a.reserveLimit[r] * at.revenue[r]);
		at.shortfall[r] = shortfall;
		at.institutions[r] *= 1 - p.serviceWear * shortfall;
		at.humanCapital[r] *= 1 - .5 * p.serviceWear * shortfall;
		return policyRoom(balance, at.purse[r], credit, a.reserveUse[r]);
	}
	/** Shares the room out: `funded` of every lever. */
	function share(r, room) {
		let asked = 0;
		let entitled = 0;
		for (let k = 0; k < LEVERS; k++) {
			const inForce = at.force[LEVERS * r + k];
			due[k] = inForce > FAINT ? at.outlays[LEVERS * r + k] * responseTo(announced[k] * kept[k], p.halfResponse) / inForce : 0;
			entitled += due[k];
			asked += bill[k] + due[k];
		}
		at.asked[r] = asked;
		const equally = fundedShare(room, asked);
		const first = a.firstCome[r];
		funded.fill(equally);
		if (first > 0 && equally < 1) {
			const entitlements = fundedShare(room, entitled);
			let left = Math.max(0, room - entitled);
			sortByDate();
			for (let n = 0; n < LEVERS; n++) {
				const k = byDate[n];
				const paid = Math.min(left, bill[k]);
				left -= paid;
				const inTurn = bill[k] > 0 ? paid / bill[k] : entitlements;
				funded[k] = first * inTurn + (1 - first) * equally;
			}
		}
	}
	/** Levers by the quarter in which they began; those of one quarter in the declared order. */
	function sortByDate() {
		for (let n = 0; n < LEVERS; n++) {
			let place = n;
			while (place > 0 && since[byDate[place - 1]] > since[n]) {
				byDate[place] = byDate[place - 1];
				place--;
			}
			byDate[place] = n;
		}
	}
	function govern(r) {
		listen(r);
		let room = 0;
		if (world.quarter > 0) room = settle(r);
		else room = Infinity;
		if (!world.on.budgetConstraint) room = Infinity;
		share(r, room);
		let programmes = 0;
		let promised = 0;
		let given = 0;
		let cost = 0;
		for (let k = 0; k < LEVERS; k++) {
			const paid = announced[k] * funded[k];
			at.paid[LEVERS * r + k] = paid;
			promised += announced[k];
			given += paid;
			cost += bill[k] * funded[k];
			if (instruments[k].staffed) programmes += paid;
		}
		at.spending[r] += cost;
		at.purse[r] -= cost;
		at.spent[r] = at.spending[r];
		at.programmes[r] = cost;
		at.fundedShare[r] = promised > 0 ? given / promised : 1;
		const crowd = staffing(programmes, a.staffSpan[r]);
		for (let k = 0; k < LEVERS; k++) {
			const { level, lag, staffed } = instruments[k];
			const cell = LEVERS * r + k;
			const goal = responseTo(at.paid[cell] * kept[k] * (staffed ? crowd : 1), p.halfResponse);
			at.force[cell] += (goal - at.force[cell]) / lag;
			level[r] = at.force[cell];
			at.outlays[cell] = 0;
		}
	}
	return () => {
		if (!world.on.politicalLockIn) at.capture.fill(0);
		for (let r = 0; r < world.regionCount; r++) govern(r);
	};
}
// engine/processes/politics.ts
/** 7.7 Political capture: old, distressed employers lobby (Olson's distributional coalitions). */
/**
* Pressure: (old / all employment)(0.2 + 0.8 share of old employment in firms with u < 0.97) min(1, E / 400) conc: few
* and large employers organise, many and small ones do not (Olson 1965). Equation 7.7.
*/
function politicalPressure(oldShare, distressedShare, weight, concentration) {
	return oldShare * (.2 + .8 * distressedShare) * Math.min(1, weight) * concentration;
}
/** How far old employers act as one: min(1, H scale / Href), H = Σ (jobs_i / all jobs)² over old firms. Equation 7.7. */
function employerConcentration(herfindahl, scale, reference) {
	return Math.min(1, herfindahl * scale / reference);
}
/**
* Capture after a quarter: + lobby (pressure + 0.5 l_protect)(1 − chi)(1 − 0.8 l_reform) − (capDecay + 0.05 l_reform)
* chi. Equation 7.7.
*/
function captureNext(capture, lobbying, pressure, protection, reform, decay) {
	return clamp(capture + lobbying * (pressure + .5 * protection) * (1 - capture) * (1 - .8 * reform) - (decay + .05 * reform) * capture, 0, 1);
}
function createPolitics(world) {
	const { firms: f, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
	const { birth, labour, utilisation } = f;
	return () => {
		const oldest = world.quarter - p.incumbentAge;
		for (let r = 0; r < world.regionCount; r++) {
			let all = 0;
			let old = 0;
			let distressed = 0;
			let squares = 0;
			for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
				const i = members[k];
				const jobs = labour[i];
				all += jobs;
				if (birth[i] >= oldest) continue;
				old += jobs;
				squares += jobs * jobs;
				if (utilisation[i] < .97) distressed += jobs;
			}
			const pressure = old > 0 ? politicalPressure(old / all, distressed / old, at.employment[r] / (p.politicalMass * p.scale), employerConcentration(squares / (all * all), p.scale, p.concentrationReference)) : 0;
			const capture = captureNext(at.capture[r], a.lobbying[r], pressure, lever.protect[r], lever.reform[r], a.captureDecay[r]);
			at.capture[r] = world.on.politicalLockIn ? capture : 0;
			at.entryFactor[r] = 1 - a.entryBarrier[r] * at.capture[r];
		}
	};
}
// engine/processes/pricing.ts
/** 7.4 Cost and price. */
/**
* Unit cost before honesty and subsidy: aL W / (A Phi) + aM pIn + tau + pollCost poll + 0.02 l_green + 0.008 l_insp.
* Equation 7.4.
*/
function grossUnitCost(labourInput, labourCost, effectiveEfficiency, materials, transport, pollution, compliance) {
	return labourInput * labourCost / effectiveEfficiency + materials + transport + pollution + compliance;
}
function createPricing(world) {
	const { firms: f, regions: at, globals, assumptions: p, lever, members, regionStart } = world;
	const { chain, efficiency, inputCost, grossCost, unitCost, subsidy, cheats, birth, functionLevel, utilisation, markUp, price, output } = f;
	const perMarket = new Float64Array(CHAINS);
	function setPrices(r) {
		const end = regionStart[r + 1];
		const oldest = world.quarter - p.incumbentAge;
		const labourCost = at.labourCost[r];
		const agglomeration = at.agglomeration[r];
		const transport = at.transport[r];
		const pollution = p.pollutionCost * at.pollution[r];
		const compliance = complianceCost(lever.green[r], lever.insp[r]);
		const relief = p.protectionSubsidy * lever.protect[r];
		const specialisedMarket = lever.market[r];
		for (let k = regionStart[r]; k < end; k++) {
			const i = members[k];
			const c = chain[i];
			const gross = grossUnitCost(p.labourInput, labourCost, efficiency[i] * agglomeration, p.materialInput * inputCost[i], transport, pollution, compliance);
			grossCost[i] = gross;
			const full = cheats[i] === 1 ? gross : gross * (1 + p.honestyCost);
			const paid = birth[i] < oldest ? relief * full : 0;
			const cost = full - paid;
			subsidy[i] = paid;
			unitCost[i] = cost;
			const level = Math.min(functionLevel[i], 3);
			const competition = competitiveFactor(p.markUpElasticity[c], p.priceElasticity[c], output[i] * perMarket[c]);
			const target = markUpTarget(chainMarkUp(p.markUpAssembly, p.markUpBrand[c], level) * competition, utilisation[i], c, specialisedMarket);
			const last = markUp[i];
			const next = last === 0 ? target : last + .25 * (target - last);
			markUp[i] = next;
			price[i] = cost * (1 + next);
		}
	}
	return () => {
		for (let c = 0; c < CHAINS; c++) perMarket[c] = globals.market[c] > 0 ? 1 / globals.market[c] : 0;
		for (let r = 0; r < world.regionCount; r++) setPrices(r);
	};
}
// engine/processes/reputation.ts
function createReputation(world) {
	const { firms: f, regions: at, assumptions: p, members, regionStart } = world;
	const { quality, cheats, output } = f;
	return () => {
		for (let r = 0; r < world.regionCount; r++) {
			let sold = 0;
			let delivered = 0;
			let cheating = 0;
			for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
				const i = members[k];
				sold += output[i];
				delivered += output[i] * quality[i] * (1 - p.cheatQualityLoss * cheats[i]);
				cheating += cheats[i];
			}
			if (at.firms[r] > 0) at.cheatShare[r] += .2 * (cheating / at.firms[r] - at.cheatShare[r]);
			if (sold > 0) at.reputation[r] += p.reputationRate * (delivered / sold - at.reputation[r]);
		}
	};
}
// engine/processes/sourcing.ts
/** 7.3 Sourcing and tie specificity: every firm keeps, changes or drops its supplier in each segment. */
/** Price of a held tie: p_j z (1 − tieDisc sigma_s). Trust and joint solutions make it cheaper (Uzzi). Equation 7.3. */
function tiePrice(price, match, discount, specificity) {
	return price * match * (1 - discount * specificity);
}
/**
* Chance that a tie ends in a quarter, whatever it costs: sep (1 − sepLoyal sigma_s). Partners quarrel, retire, change
* their product; a specific tie outlasts most of that. Equation 7.3.
*/
function separationChance(rate, loyal, specificity) {
	return rate * (1 - loyal * specificity);
}
/** Specificity of a tie after another quarter: + specRate (1 − sigma) (1 − 0.6 l_open). Equation 7.3. */
function specificityNext(specificity, rate, openness) {
	return specificity + rate * (1 - specificity) * (1 - .6 * openness);
}
/** Match factor of a pair, fixed for ever: z = 1 + mism U(pair) (circle-market matching). Equation 7.3. */
function matchFactor(mismatch, pair) {
	return 1 + mismatch * pair;
}
/** How many 32-bit words there are. */
const WORDS = 1 / WORD_SCALE;
/** A little less than the whole, so that no rounding leads past the last place. */
const SHORT_OF_END = 1 - 128 * Number.EPSILON;
/** Places a word moves on when `words` of them are spread over a row of `places`: floor(u / refer n). Equation 7.3. */
function wordReach(places, words) {
	return places / words * SHORT_OF_END;
}
const NEW_TIE = .03;
/** A newcomer must undercut the best offer at hand by 2 %. */
const UNDERCUT = .98;
function createSourcing(world) {
	const { kernels, firms: f, suppliers: s, regions: at, regionAssumptions: a, assumptions: p, lever, segmentStart, marketPrice, marketStarts, marketReach, offers, tries, members, regionStart } = world;
	const { identityHigh, identityLow, region, origin, tie, heldTie, tieSpecificity, tieMatch, paid, limit } = f;
	const { inputCost, localInputs, specificity, embeddedness, firstWord, secondWord } = f;
	const { listed, offer: asked, price } = s;
	const market = {
		words: firstWord,
		region,
		limit,
		tries,
		price: marketPrice,
		starts: marketStarts,
		reach: marketReach
	};
	/** Lays out where a word leads in each region: to the supplier list of a segment, or to a firm and its supplier. */
	function openMarket(border) {
		const nobody = world.supplierCount + 4 * world.firmCount;
		marketPrice[nobody] = Infinity;
		for (let r = 0; r < world.regionCount; r++) {
			const firms = regionStart[r + 1] - regionStart[r];
			for (let segment = 0; segment < 4; segment++) {
				const list = 4 * r + segment;
				const count = segmentStart[list + 1] - segmentStart[list];
				const row = ROWS * r + segment;
				marketStarts[row] = count === 0 ? nobody : segmentStart[list];
				marketReach[row] = wordReach(count, WORDS - border);
				marketStarts[row + 4] = world.supplierCount + 4 * regionStart[r] + segment * firms;
				marketReach[row + 4] = wordReach(firms, border);
			}
		}
	}
	/** Keeps, drops or loses every tie held, and notes what each segment costs now and what an offer must stay below. */
	function judgeTies(r) {
		const first = regionStart[r];
		const end = regionStart[r + 1];
		const firms = end - first;
		const rows = world.supplierCount + 4 * first;
		const loyalty = world.on.functionalLockIn ? p.loyalty : 0;
		const { tieSeparation, tieSeparationLoyal } = p;
		const foreignFactor = .9 + .2 * lever.local[r];
		const discount = a.tieDiscount[r];
		const rate = a.specificityRate[r];
		const openness = lever.open[r];
		for (let k = first; k < end; k++) {
			const i = members[k];
			const fromOutside = origin[i] === 2 ? foreignFactor : 1;
			for (let segment = 0; segment < 4; segment++) {
				const slot = 4 * i + segment;
				const held = tie[slot];
				const outside = at.segmentPrice[4 * r + segment] * fromOutside;
				let best = outside;
				let hurdle = 1;
				let next = 0;
				heldTie[slot] = held;
				marketPrice[rows + firms * segment + k - first] = held < 0 ? Infinity : asked[held];
				if (held >= 0) {
					const strength = tieSpecificity[slot];
					const current = tiePrice(price[held], tieMatch[slot], discount, strength);
					const loyal = 1 + loyalty * strength;
					const parts = separationChance(tieSeparation, tieSeparationLoyal, strength);
					if (uniform(spread(secondWord[i], segment)) >= parts && current < outside * loyal) {
						best = current;
						hurdle = loyal;
						next = specificityNext(strength, rate, openness);
					} else {
						tie[slot] = -1;
						tieMatch[slot] = 1;
					}
				}
				tieSpecificity[slot] = next;
				paid[slot] = best;
				limit[slot] = UNDERCUT * best / hurdle;
			}
		}
	}
	/** The supplier at a place of the market: of the list, or of the firm asked, at the start of the quarter. */
	function supplierAt(place, r, segment) {
		if (place < world.supplierCount) return listed[place];
		const firm = members[regionStart[r] + place - marketStarts[ROWS * r + 4 + segment]];
		return heldTie[4 * firm + segment];
	}
	/** The cheapest of the suppliers found takes the segment if it stays below the limit. */
	function search(n) {
		const border = WORDS * p.referral;
		openMarket(border);
		const mismatch = p.mismatch;
		let widest = 0;
		for (let r = 0; r < world.regionCount; r++) {
			tries[r] = p.searchWidth + Math.round(lever.supplier[r]);
			widest = Math.max(widest, tries[r]);
		}
		const batch = Math.floor(offers.length / (8 * widest)) - 1;
		for (let start = 0; start < n; start += batch) {
			const end = kernels.offers(market, border, start, Math.min(start + batch, n), offers);
			for (let k = 0; k < end; k += 2) {
				const slot = offers[k];
				const i = slot / 4 | 0;
				const place = offers[k + 1];
				const j = supplierAt(place, region[i], slot - 4 * i);
				if (j === heldTie[slot]) continue;
				const match = matchFactor(mismatch, pairUniform(identityHigh[i], identityLow[i], s.identityHigh[j], s.identityLow[j]));
				const offer = marketPrice[place] * match;
				if (offer >= limit[slot]) continue;
				limit[slot] = offer;
				paid[slot] = offer;
				tie[slot] = j;
				tieMatch[slot] = match;
				tieSpecificity[slot] = NEW_TIE;
			}
		}
	}
	return () => {
		const n = world.firmCount;
		kernels.draw(identityHigh, identityLow, n, world.quarter, purposes.supplierSearch, firstWord, secondWord);
		for (let r = 0; r < world.regionCount; r++) judgeTies(r);
		search(n);
		for (let i = 0; i < n; i++) {
			let cost = 0;
			let local = 0;
			let specific = 0;
			for (let slot = 4 * i; slot < 4 * (i + 1); slot++) {
				cost += paid[slot];
				specific += tieSpecificity[slot];
				if (tie[slot] >= 0) local++;
			}
			inputCost[i] = cost / 4;
			localInputs[i] = local / 4;
			specificity[i] = specific / 4;
			embeddedness[i] += .1 * (local / 4 - embeddedness[i]);
		}
	};
}
// engine/processes/supplier-development.ts
/** 7.10 Suppliers: profit, capacity, learning, erosion, failure. */
/** Profit: load p_j sMu / (1 + sMu) − 0.5 sF (0.4 + 0.6 w)(1 − 0.3 l_supplier). Equation 7.10. */
function supplierProfit(load, price, markUp, fixedCost, wage, support) {
	return load * price * markUp / (1 + markUp) - .5 * fixedCost * (.4 + .6 * wage) * (1 - .1 * support);
}
/** Chance that a supplier gives up: idleExit if it is without clients and older than one quarter, else 0. Equation 7.10. */
function givingUp(chance, load, age) {
	return load === 0 && age > 1 ? chance : 0;
}
function createSupplierDevelopment(world) {
	const { kernels, suppliers: s, regions: at, assumptions: p, lever, segmentStart } = world;
	const { listed, birth, cash, segment, load, price, closes, capacity, efficiency, topShare, firstWord, secondWord, firstNormal } = s;
	/** Fixed cost of a maker of each segment: it grows with the scale at which it works. */
	const fixed = /* @__PURE__ */ new Float64Array(4);
	function develop(r) {
		const end = segmentStart[4 * (r + 1)];
		const wage = at.wage[r];
		const support = lever.supplier[r];
		const grown = 1.1 * p.efficiencyStep * (.6 + .8 * at.humanCapital[r]) * (1 + .25 * support);
		for (let k = segmentStart[4 * r]; k < end; k++) {
			const j = listed[k];
			const size = capacity[j];
			const money = cash[j] + supplierProfit(load[j], price[j], p.supplierMarkUp, fixed[segment[j]], wage, support);
			const tired = uniform(spread(firstWord[j], 1)) < givingUp(p.idleExit, load[j], world.quarter - birth[j]);
			closes[j] = money < 0 || tired ? 1 : 0;
			const next = Math.max(.2, size * (1 + clamp(.3 * (load[j] / size - .9), -.05, p.supplierGrowthCap)));
			capacity[j] = next;
			cash[j] = Math.min(money, 2 * next);
			const step = grown * (1 - .3 * topShare[j]);
			const learnt = innovated(efficiency[j], step, Math.abs(firstNormal[j]), p.learningCeiling);
			efficiency[j] = (uniform(firstWord[j]) < p.supplierLearning ? learnt : efficiency[j]) * (1 - p.supplierErosion);
		}
	}
	return () => {
		const n = world.supplierCount;
		for (let k = 0; k < 4; k++) fixed[k] = p.supplierFixedCost * p.minimumScale * segments[k].scale;
		kernels.draw(s.identityHigh, s.identityLow, n, world.quarter, purposes.supplierLearning, firstWord, secondWord);
		kernels.normal(secondWord, n, firstNormal);
		for (let r = 0; r < world.regionCount; r++) develop(r);
	};
}
// engine/processes/supplier-entry.ts
/** 7.11 Entry of suppliers, where local demand exceeds capacity and a local price can beat imports. */
/**
* Suppliers wanted in a segment: supEntry (0.1 + 1.6 inst + 0.7 hum + 1.2 l_supplier) bar g_s 2 / MES_s gap / 6. Equation 7.11.
*/
function supplierEntryRate(rate, support, institutions, humanCapital, openness, gap) {
	return rate * (.1 + 1.6 * institutions + .7 * humanCapital + 1.2 * support) * openness * gap / 6;
}
/** Chance that the skills a segment needs are found: [(hum + 0.15 l_supplier − h_s) / 0.15 + 0.2] in 0 to 1. Equation 7.11. */
function skillGate(humanCapital, needed) {
	return clamp((humanCapital - needed) / .15 + .2, 0, 1);
}
/**
* Chance that a supplier of the scarcest segment is brought along: 1 − (1 − lead (1 + 9 l_lead))^large (1 − fdiBring / 2 (1 +
* l_local))^foreign (1 − moveBring)^moved. Leading firms, foreign plants and firms that move bring the makers they need
* (evidence N17). Equation 7.11.
*/
function bringingChance(byLarge, large, byForeign, foreign, byMoved, moved) {
	const none = (chance, count) => count === 0 ? 1 : power(1 - chance, count);
	return 1 - none(byLarge, large) * none(byForeign, foreign) * none(byMoved, moved);
}
function createSupplierEntry(world) {
	const { firms: f, suppliers: s, regions: at, regionAssumptions: a, assumptions: p, lever, members, regionStart } = world;
	const needed = /* @__PURE__ */ new Float64Array(3);
	const room = /* @__PURE__ */ new Float64Array(12);
	const skill = /* @__PURE__ */ new Float64Array(12);
	const count = /* @__PURE__ */ new Int32Array(12);
	function enter(r, segment) {
		const list = 4 * r + segment;
		const gap = needed[r] - .9 * room[list];
		const scale = p.minimumScale * segments[segment].scale;
		if (gap <= .75 * scale * (1 - .5 * lever.supplier[r]) * p.scale) return;
		const mean = count[list] > 0 ? skill[list] / count[list] : a.supplierEfficiency[r];
		if (supplierPrice(p.supplierMarkUp, p.supplierLabourInput, at.labourCost[r], mean, at.agglomeration[r], p.supplierMaterialInput) * (1 + p.mismatch / (count[list] + 2)) >= at.segmentPrice[list]) return;
		const rate = supplierEntryRate(p.supplierEntry, lever.supplier[r], at.institutions[r], at.humanCapital[r], at.entryFactor[r], gap * 2 * skillGate(at.humanCapital[r] + .15 * lever.supplier[r], segments[segment].skill) / scale);
		drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.supplierCount, segment);
		const entrants = Math.min(Math.max(1, Math.round(p.supplierEntryCap * p.scale)), randomCount(rate, uniform(drawnWords[0])));
		for (let slot = 0; slot < entrants; slot++) {
			drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.supplierIdentity, slot * 4 + segment);
			found(r, segment, Math.max(a.supplierEfficiency[r], .95 * mean));
		}
	}
	function found(r, segment, efficiency) {
		const high = drawnWords[0];
		const low = drawnWords[1];
		drawWords(high, low, 0, purposes.supplierSkill);
		const skilled = efficiency * exp(.08 * normal(drawnWords[0]));
		drawnWords[0] = high;
		drawnWords[1] = low;
		addSupplier(world, r, segment, skilled);
		room[4 * r + segment] += s.capacity[world.supplierCount - 1];
	}
	/** The segment whose unmet need is largest, −1 where none lacks much. */
	function scarcest(r) {
		let which = -1;
		let worst = .5;
		for (let segment = 0; segment < 4; segment++) {
			const gap = needed[r] - room[4 * r + segment];
			if (gap <= .4 * p.minimumScale * segments[segment].scale * p.scale || gap <= worst * needed[r]) continue;
			worst = gap / needed[r];
			which = segment;
		}
		return which;
	}
	/** Suppliers that leading firms, foreign plants and firms that move bring with them. */
	function bring(r) {
		for (let slot = 0; slot < at.convoys[r]; slot++) comeAlong(r, slot + 1);
		let large = 0;
		for (let k = regionStart[r]; k < regionStart[r + 1]; k++) large += f.big[members[k]];
		const chance = bringingChance(Math.min(1, p.leaderBrings * (1 + 9 * lever.lead[r])), large, Math.min(1, .5 * p.foreignBrings * (1 + lever.local[r])), at.newForeignFirms[r], p.moverBrings, at.movedIn[r]);
		drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.broughtAlong);
		if (uniform(drawnWords[0]) < chance) comeAlong(r, 0);
	}
	function comeAlong(r, slot) {
		const segment = scarcest(r);
		if (segment < 0) return;
		drawWords(at.identityHigh[r], at.identityLow[r], world.quarter, purposes.broughtIdentity, slot);
		found(r, segment, Math.max(a.supplierEfficiency[r], .6));
	}
	return () => {
		if (world.on.externalities) {
			room.fill(0);
			skill.fill(0);
			count.fill(0);
			for (let r = 0; r < world.regionCount; r++) {
				let sum = 0;
				for (let k = regionStart[r]; k < regionStart[r + 1]; k++) sum += f.output[members[k]] / 4;
				needed[r] = sum;
			}
			for (let j = 0; j < world.supplierCount; j++) {
				const list = 4 * s.region[j] + s.segment[j];
				room[list] += s.capacity[j];
				skill[list] += s.efficiency[j];
				count[list]++;
			}
			for (let r = 0; r < world.regionCount; r++) {
				for (let segment = 0; segment < 4; segment++) enter(r, segment);
				bring(r);
			}
		}
		listMembers(world);
	};
}
// engine/processes/supplier-prices.ts
/** 7.3 Sourcing: supplier prices, the lists firms search, and the input price a newcomer expects. */
/** Input price a newcomer expects in a segment: min(pExt, mean local price (1 + mism / (n_s + 1))). Equation 7.3. */
function expectedInputPrice(importPrice, meanLocalPrice, suppliers, mismatch) {
	return suppliers === 0 ? importPrice : Math.min(importPrice, meanLocalPrice * (1 + mismatch / (suppliers + 1)));
}
/** Import price of a segment: 1 + (pExt − 1) prem_s. Equation 7.3. */
function segmentImportPrice(importPrice, premium) {
	return 1 + (importPrice - 1) * premium;
}
function createSupplierPrices(world) {
	const { suppliers: s, regions: at, assumptions: p, lever, segmentStart, marketPrice } = world;
	const { region, segment, efficiency, capacity, load, price, listed, offer } = s;
	/** Mean local price by region and segment, NaN where there is no maker. */
	const mean = /* @__PURE__ */ new Float64Array(12);
	function setPrices(r) {
		const labourCost = at.labourCost[r];
		const agglomeration = at.agglomeration[r];
		const discount = 1 - .02 * lever.supplier[r];
		for (let list = 4 * r; list < 4 * (r + 1); list++) {
			const start = segmentStart[list];
			const end = segmentStart[list + 1];
			let sum = 0;
			for (let k = start; k < end; k++) {
				const j = listed[k];
				const asked = supplierPrice(p.supplierMarkUp, p.supplierLabourInput, labourCost, efficiency[j], agglomeration, p.supplierMaterialInput) * discount;
				sum += asked;
				price[j] = asked;
				offer[j] = load[j] > 1.2 * capacity[j] ? Infinity : asked;
				marketPrice[k] = offer[j];
			}
			mean[list] = sum / (end - start);
		}
	}
	/** What inputs of each segment cost from outside: imports, or makers of another region at a freight. */
	function openBorders(r) {
		const freight = p.regionLink * tradeCost(at.logistics[r]);
		let total = 0;
		for (let segment = 0; segment < 4; segment++) {
			const list = 4 * r + segment;
			let outside = segmentImportPrice(at.importPrice[r], segments[segment].premium);
			for (let other = 0; other < world.regionCount; other++) {
				const count = segmentStart[4 * other + segment + 1] - segmentStart[4 * other + segment];
				if (other === r || count === 0) continue;
				outside = Math.min(outside, mean[4 * other + segment] * (1 + p.mismatch / (count + 1)) + freight);
			}
			at.segmentPrice[list] = outside;
			total += expectedInputPrice(outside, mean[list], segmentStart[list + 1] - segmentStart[list], p.mismatch);
		}
		at.inputPrice[r] = total / 4;
	}
	return () => {
		const n = world.supplierCount;
		const lists = world.regionCount * 4;
		segmentStart.fill(0);
		for (let j = 0; j < n; j++) segmentStart[4 * region[j] + segment[j] + 1]++;
		for (let k = 1; k <= lists; k++) segmentStart[k] += segmentStart[k - 1];
		for (let j = n - 1; j >= 0; j--) listed[--segmentStart[4 * region[j] + segment[j] + 1]] = j;
		for (let k = 0; k < lists; k++) segmentStart[k] = segmentStart[k + 1];
		segmentStart[lists] = n;
		for (let r = 0; r < world.regionCount; r++) setPrices(r);
		for (let r = 0; r < world.regionCount; r++) openBorders(r);
	};
}
// engine/processes/world-market.ts
/** 7.1 World: drifting target, paradigm shifts, growing markets and rivals, events. */
/** Share of a demand shock that fades each quarter; our reading, the model description names no recovery rate. */
const SHOCK_FADES = .1;
/** A cycle of some six years. */
const CYCLE_MEMORY = .9;
/** The size of a paradigm shift as events have it by default. */
const SHIFT = .8;
/**
* What rivals learn in a quarter, as a gain of the logarithm of their pull: leak √s, s the share of the markets served
* with goods that can be copied. Who sees twice as much of the same does not learn twice as much. Equation 7.1.
*/
function leaked(rate, imitable) {
	return rate * Math.sqrt(imitable);
}
function createWorldMarket(world) {
	const { globals, assumptions: p, regions } = world;
	function jump(distance, turn) {
		const direction = TWO_PI * turn;
		globals.targetX[0] += distance * cos(direction);
		globals.targetY[0] += distance * sin(direction);
	}
	/** What befalls the trade everywhere: a cycle, lasting changes of demand, shifts of the paradigm. Equation 7.1. */
	function befall(t) {
		drawWords(world.keyHigh, world.keyLow, t, purposes.worldDemand);
		const spread = p.cycleSpread * p.luck * Math.sqrt(1 - CYCLE_MEMORY * CYCLE_MEMORY);
		globals.cycle[0] = CYCLE_MEMORY * globals.cycle[0] + spread * normal(drawnWords[0]);
		globals.trend[0] += p.trendSpread * p.luck * normal(drawnWords[1]);
		drawWords(world.keyHigh, world.keyLow, t, purposes.randomShift);
		if (uniform(drawnWords[0]) < p.shiftRate * p.luck) jump(SHIFT, uniform(drawnWords[1]));
	}
	function happen(event) {
		switch (event.kind) {
			case "paradigmShift":
				drawWords(world.keyHigh, world.keyLow, world.quarter, purposes.paradigmShift);
				jump(event.size, uniform(drawnWords[0]));
				break;
			case "demandShock":
				globals.marketLevel[0] = Math.max(0, globals.marketLevel[0] * (1 + event.size));
				break;
			case "rivalEntry":
				globals.rivalLevel[0] *= 1 + event.size;
				break;
			case "qualityScandal": for (let r = 0; r < world.regionCount; r++) regions.reputation[r] *= clamp(1 - event.size, 0, 1);
		}
	}
	return () => {
		const t = world.quarter;
		for (const id of Object.keys(mechanisms)) world.on[id] = true;
		for (const off of world.mechanismsOff) if (t >= off.from) world.on[off.mechanism] = false;
		drawWords(world.keyHigh, world.keyLow, t, purposes.targetHeading);
		globals.heading[0] += p.targetTurn * normal(drawnWords[0]);
		globals.targetX[0] += p.targetDrift * cos(globals.heading[0]);
		globals.targetY[0] += p.targetDrift * sin(globals.heading[0]);
		globals.marketLevel[0] += SHOCK_FADES * (1 - globals.marketLevel[0]);
		if (p.luck > 0) befall(t);
		for (const event of world.events) if (event.quarter === t) happen(event);
		globals.leaked[0] += leaked(p.knowHowLeak, globals.imitable[0]);
		const learnt = exp(globals.leaked[0]);
		const demand = globals.marketLevel[0] * exp(globals.cycle[0] + globals.trend[0]);
		for (let c = 0; c < CHAINS; c++) {
			const size = p.scale * p.marketSize[c];
			globals.market[c] = exponentialGrowth(size, p.marketGrowth, t) * demand;
			globals.rivals[c] = exponentialGrowth(size / p.marketToRivals, p.rivalGrowth, t) * learnt * globals.rivalLevel[0];
		}
		globals.outsideWage[0] = exponentialGrowth(p.outsideWage, p.outsideWageGrowth, t);
	};
}
// engine/schedule.ts
/** The quarter. `step` walks this list; documentation, timing and the model description read it too. */
const row = (name, create, sentence) => ({
	name,
	create,
	sentence
});
const schedule = [
	row("world market", createWorldMarket, {
		en: "The market target drifts or jumps; markets and the outside wage grow, rivals grow and learn; luck and events happen.",
		zh: "市场目标漂移或跃迁；市场与区外工资增长，竞争对手增长并学习；外部随机冲击与事件发生。"
	}),
	row("policy", createPolicy, {
		en: "Governments announce the levers, pay for them, and lose part of their effect to capture.",
		zh: "政府宣布并支付各项政策，其效力被俘获侵蚀一部分。"
	}),
	row("labour market", createLabourMarket, {
		en: "Wages follow national development and local tightness; people move to where wages are high.",
		zh: "工资随国家发展和本地用工松紧变化；人口向高工资地区流动。"
	}),
	row("land and environment", createLandAndEnvironment, {
		en: "Logistics improve, land gets scarce and dear, pollution accumulates and decays.",
		zh: "物流改善，土地趋紧而昂贵，污染累积与消散。"
	}),
	row("people and institutions", createPeopleAndInstitutions, {
		en: "Human capital and institutions change slowly.",
		zh: "人力资本与制度缓慢演变。"
	}),
	row("agglomeration", createAgglomeration, {
		en: "The labour pool, knowledge density, transport cost, import price and inspection of the quarter are set.",
		zh: "确定本季的劳动力池、知识密度、运输成本、进口品价格与质检水平。"
	}),
	row("supplier prices", createSupplierPrices, {
		en: "Suppliers set prices; firms see who sells what.",
		zh: "配套企业定价；企业看到谁供应什么。"
	}),
	row("sourcing", createSourcing, {
		en: "Every firm keeps, changes or drops its supplier in each of four segments; kept ties grow specific.",
		zh: "每家企业在四个环节上保留、更换或放弃供应商；保留的关系日益专用。"
	}),
	row("honesty", createHonesty, {
		en: "Every firm decides whether to deliver less quality than promised.",
		zh: "每家企业决定是否以次充好。"
	}),
	row("pricing", createPricing, {
		en: "Unit cost, mark-up and price.",
		zh: "确定单位成本、加成与价格。"
	}),
	row("attraction", createAttraction, {
		en: "Fit to the market, perceived quality and price make each firm more or less attractive.",
		zh: "市场契合度、感知质量与价格决定每家企业的吸引力。"
	}),
	row("reputation", createReputation, {
		en: "The market slowly learns what the region delivers.",
		zh: "市场逐渐了解本地区实际交付的质量。"
	}),
	row("demand", createDemand, {
		en: "World demand is shared by attraction; firms and suppliers produce as far as hands suffice; rivals see what can be copied.",
		zh: "世界需求按吸引力分配；企业与配套企业在人手所及之内生产；对手看到可以模仿什么。"
	}),
	row("accounts", createAccounts, {
		en: "R&D, profit, fines, subsidies, tax, investment, opportunities won and lost, bail-outs.",
		zh: "研发、利润、罚款、补贴、税收、投资、商机得失与救助。"
	}),
	row("politics", createPolitics, {
		en: "Old, distressed employers capture policy where they are few and large; reform frees it.",
		zh: "陷入困境的老企业少而大时俘获政策；改革使之松绑。"
	}),
	row("beliefs", createBeliefs, {
		en: "Firms update where they think the market is, from news they believe and from local consensus.",
		zh: "企业依据所采信的消息和本地共识更新对市场的判断。"
	}),
	row("innovation", createInnovation, {
		en: "Own R&D, spurred by rivals, demanding buyers and plants from outside improve efficiency and quality.",
		zh: "受竞争激励的自主研发、挑剔的买家与外来工厂提升效率与质量。"
	}),
	row("repositioning", createRepositioning, {
		en: "Products move towards what firms believe the market wants; skills are lost on the way.",
		zh: "产品向企业所认为的市场需求移动，途中失去一部分技能。"
	}),
	row("imitation", createImitation, {
		en: "Every firm meets one other of its region and learns from it.",
		zh: "每家企业与本区域另一家企业相遇并向其学习。"
	}),
	row("functions and brand", createFunctionsAndBrand, {
		en: "Firms climb from assembly to design and brand, as far as buyers let them.",
		zh: "企业从组装向设计与品牌攀升，其程度受制于买家。"
	}),
	row("frontier", createErosion, {
		en: "The world frontier moves on: standing still is falling back.",
		zh: "世界前沿不断前移：不进则退。"
	}),
	row("chain choice", createChainChoice, {
		en: "Now and then a firm tests another value chain it has the functions for, and changes if it pays.",
		zh: "企业不时试探功能够格的另一条价值链，有利可图便转换。"
	}),
	row("supplier development", createSupplierDevelopment, {
		en: "Suppliers earn, invest, learn, or fail.",
		zh: "配套企业获利、投资、学习或关闭。"
	}),
	row("exit and relocation", createExitAndRelocation, {
		en: "Firms without cash close; some leave for another region or the outside, more of them in a crisis.",
		zh: "资金枯竭的企业关闭；部分企业迁往其他区域或区外，危机时更多。"
	}),
	row("departures", createCompaction, {
		en: "Those who are gone are taken off the books; ties to failed suppliers become imports.",
		zh: "注销已关闭和已迁走的企业；与已关闭的配套企业的关系转为进口。"
	}),
	row("spin-offs", createSpinOffs, {
		en: "Profitable firms give birth to others that inherit from them.",
		zh: "盈利的企业衍生出承袭其特质的新企业。"
	}),
	row("start-ups", createStartUps, {
		en: "New entrepreneurs copy an incumbent, more of them where margins and density are high, fewer beside large leaders.",
		zh: "新创企业仿效在位企业，利润率与密度越高进入越多，领先企业规模越大进入越少。"
	}),
	row("foreign and state-seeded entry", createForeignEntry, {
		en: "Foreign firms come where labour is cheap and suppliers are many; growth-pole projects place plants.",
		zh: "外资企业流向劳动力便宜、配套众多之处；增长极项目植入工厂。"
	}),
	row("supplier entry", createSupplierEntry, {
		en: "Suppliers enter segments where demand exceeds capacity and a local price can beat imports.",
		zh: "在需求超过产能且本地价格可胜过进口的环节，新的配套企业进入。"
	})
];
// engine/tally.ts
/** Sums over the agents of a region at the end of a quarter: what the indicators are computed from. */
const names = [
	"firms",
	"active",
	"output",
	"outputFunction",
	"outputEfficiency",
	"outputQuality",
	"outputFit",
	"outputSpecificity",
	"outputMargin",
	"outputPrice",
	"exposure",
	"plausibility",
	"local",
	"cheats",
	"beliefX",
	"beliefY",
	"beliefSquares",
	"positionX",
	"positionY",
	"positionSquares",
	"labour",
	"valueAdded",
	"suppliers",
	"idle",
	"startUps",
	"spinOffs",
	"foreignFirms",
	"stateSeededFirms",
	"captive",
	"relational",
	"market",
	"assemblyLabour",
	"orderLabour",
	"designLabour",
	"brandLabour",
	"outputSquares",
	"largestFour",
	"outputRivalry",
	"outputVisibility",
	"outputEffort",
	"outputExposure",
	"outputUtilisation",
	"outputLocal",
	"outputPerPull",
	"outputExposed"
];
function createTally() {
	return fastObject({
		...Object.fromEntries(names.map((name) => [name, /* @__PURE__ */ new Float64Array(3)])),
		loads: /* @__PURE__ */ new Float64Array(12)
	});
}
/**
* Fills the tally. Means are taken over firms that sold something: newborns act from the next quarter (section 15).
* Value added = Σ (p − aM pIn − tau − sub − pollCost poll − compliance) y + aM Σ load (p_j − bM): section 10.
*/
function takeTally(world, tally) {
	for (let r = 0; r < world.regionCount; r++) {
		countKinds(world, tally, r);
		sumFirms(world, tally, r);
		sumLevels(world, tally, r);
		sumSuppliers(world, tally, r);
	}
}
const byOrigin = new Int32Array(origins.length);
const byChain = new Int32Array(CHAINS);
function countKinds({ firms, members, regionStart }, tally, r) {
	byOrigin.fill(0);
	byChain.fill(0);
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		byOrigin[firms.origin[members[k]]]++;
		byChain[firms.chain[members[k]]]++;
	}
	tally.firms[r] = regionStart[r + 1] - regionStart[r];
	tally.startUps[r] = byOrigin[0];
	tally.spinOffs[r] = byOrigin[1];
	tally.foreignFirms[r] = byOrigin[2];
	tally.stateSeededFirms[r] = byOrigin[3];
	tally.captive[r] = byChain[0];
	tally.relational[r] = byChain[1];
	tally.market[r] = byChain[2];
}
/**
* Sums in local variables: the processor keeps them at hand, where sums in arrays would go through memory. It has room
* for about a dozen, hence three passes.
*/
function sumFirms(world, tally, r) {
	sumTechnique(world, tally, r);
	sumAccounts(world, tally, r);
	sumKnowledge(world, tally, r);
	sumCompetition(world, tally, r);
}
function sumTechnique({ firms, members, regionStart }, tally, r) {
	const { output, functionLevel, efficiency, quality, fit, specificity, margin, price } = firms;
	let total = 0;
	let outputFunction = 0;
	let outputEfficiency = 0;
	let outputQuality = 0;
	let outputFit = 0;
	let outputSpecificity = 0;
	let outputMargin = 0;
	let outputPrice = 0;
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		const i = members[k];
		const y = output[i];
		if (!(y > 0)) continue;
		total += y;
		outputFunction += y * functionLevel[i];
		outputEfficiency += y * efficiency[i];
		outputQuality += y * quality[i];
		outputFit += y * fit[i];
		outputSpecificity += y * specificity[i];
		outputMargin += y * margin[i];
		outputPrice += y * price[i];
	}
	tally.output[r] = total;
	tally.outputFunction[r] = outputFunction;
	tally.outputEfficiency[r] = outputEfficiency;
	tally.outputQuality[r] = outputQuality;
	tally.outputFit[r] = outputFit;
	tally.outputSpecificity[r] = outputSpecificity;
	tally.outputMargin[r] = outputMargin;
	tally.outputPrice[r] = outputPrice;
}
function sumAccounts(world, tally, r) {
	const { firms, regions, assumptions, lever, members, regionStart } = world;
	const { output, price, inputCost, subsidy, localInputs, cheats, utilisation, effort } = firms;
	const { materialInput } = assumptions;
	const burden = regions.transport[r] + assumptions.pollutionCost * regions.pollution[r] + complianceCost(lever.green[r], lever.insp[r]);
	let active = 0;
	let local = 0;
	let outputLocal = 0;
	let outputUtilisation = 0;
	let outputEffort = 0;
	let cheating = 0;
	let labour = 0;
	let valueAdded = 0;
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		const i = members[k];
		const y = output[i];
		if (!(y > 0)) continue;
		active++;
		local += localInputs[i];
		outputLocal += y * localInputs[i];
		outputUtilisation += y * Math.min(1, utilisation[i]);
		outputEffort += y * effort[i];
		cheating += cheats[i];
		labour += firms.labour[i];
		valueAdded += (price[i] - materialInput * inputCost[i] - burden - subsidy[i]) * y;
	}
	tally.active[r] = active;
	tally.local[r] = local;
	tally.outputLocal[r] = outputLocal;
	tally.outputUtilisation[r] = outputUtilisation;
	tally.outputEffort[r] = outputEffort;
	tally.cheats[r] = cheating;
	tally.labour[r] = labour;
	tally.valueAdded[r] = valueAdded;
}
/** Labour of the firms nearest to each function level, as they are counted in `employment`. */
function sumLevels({ firms, members, regionStart }, tally, r) {
	const { output, functionLevel } = firms;
	let assembly = 0;
	let order = 0;
	let design = 0;
	let brand = 0;
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		const i = members[k];
		if (!(output[i] > 0)) continue;
		const labour = firms.labour[i];
		const level = functionLevel[i];
		if (level < .5) assembly += labour;
		else if (level < 1.5) order += labour;
		else if (level < 2.5) design += labour;
		else brand += labour;
	}
	tally.assemblyLabour[r] = assembly;
	tally.orderLabour[r] = order;
	tally.designLabour[r] = design;
	tally.brandLabour[r] = brand;
}
function sumKnowledge({ firms, members, regionStart }, tally, r) {
	const { output, exposure, plausibility, beliefX, beliefY, positionX, positionY } = firms;
	let exposed = 0;
	let outputExposure = 0;
	let believed = 0;
	let sumBeliefX = 0;
	let sumBeliefY = 0;
	let beliefSquares = 0;
	let sumPositionX = 0;
	let sumPositionY = 0;
	let positionSquares = 0;
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		const i = members[k];
		const y = output[i];
		if (!(y > 0)) continue;
		const bx = beliefX[i];
		const by = beliefY[i];
		const kx = positionX[i];
		const ky = positionY[i];
		exposed += exposure[i];
		outputExposure += y * exposure[i];
		believed += plausibility[i];
		sumBeliefX += bx;
		sumBeliefY += by;
		beliefSquares += bx * bx + by * by;
		sumPositionX += kx;
		sumPositionY += ky;
		positionSquares += kx * kx + ky * ky;
	}
	tally.exposure[r] = exposed;
	tally.outputExposure[r] = outputExposure;
	tally.plausibility[r] = believed;
	tally.beliefX[r] = sumBeliefX;
	tally.beliefY[r] = sumBeliefY;
	tally.beliefSquares[r] = beliefSquares;
	tally.positionX[r] = sumPositionX;
	tally.positionY[r] = sumPositionY;
	tally.positionSquares[r] = positionSquares;
}
const chainOutput = new Float64Array(CHAINS);
const chainSquares = new Float64Array(CHAINS);
/** Who is how large: rivals of each chain, the four largest of all, and what the world leaves to a chain. */
function sumCompetition(world, tally, r) {
	const { firms, regions, globals, assumptions, members, regionStart } = world;
	const { output, chain } = firms;
	const { scale, rivalMass, visibility, homeShare, homeReach } = assumptions;
	chainOutput.fill(0);
	chainSquares.fill(0);
	let first = 0;
	let second = 0;
	let third = 0;
	let fourth = 0;
	for (let k = regionStart[r]; k < regionStart[r + 1]; k++) {
		const i = members[k];
		const y = output[i];
		const c = chain[i];
		chainOutput[c] += y;
		chainSquares[c] += y * y;
		if (y <= fourth) continue;
		fourth = Math.min(third, y);
		third = Math.min(second, Math.max(third, y));
		second = Math.min(first, Math.max(second, y));
		first = Math.max(first, y);
	}
	let squares = 0;
	let pressed = 0;
	let visible = 0;
	let perPull = 0;
	let exposed = 0;
	for (let c = 0; c < CHAINS; c++) {
		squares += chainSquares[c];
		pressed += chainOutput[c] * rivalry(chainOutput[c], chainSquares[c], scale, rivalMass);
		visible += chainOutput[c] * qualityVisibility(visibility[c], c, regions.inspection[r], 0, 0);
		perPull += chainOutput[c] * globals.perPull[c];
		exposed += chainOutput[c] * rivalExposure(globals.rivals[c], globals.pulled[c], homeShare, homeReach);
	}
	tally.outputSquares[r] = squares;
	tally.largestFour[r] = first + second + third + fourth;
	tally.outputRivalry[r] = pressed;
	tally.outputVisibility[r] = visible;
	tally.outputPerPull[r] = perPull;
	tally.outputExposed[r] = exposed;
}
function sumSuppliers({ suppliers, supplierCount, assumptions, regions }, tally, r) {
	const { region, segment, load, price } = suppliers;
	tally.loads.fill(0, 4 * r, 4 * (r + 1));
	const { materialInput, supplierMaterialInput } = assumptions;
	let idle = 0;
	let labour = tally.labour[r];
	let valueAdded = tally.valueAdded[r];
	for (let j = 0; j < supplierCount; j++) {
		if (region[j] !== r) continue;
		if (load[j] === 0) idle++;
		tally.loads[4 * r + segment[j]] += load[j];
		labour += suppliers.labour[j];
		valueAdded += materialInput * load[j] * (price[j] - supplierMaterialInput);
	}
	tally.suppliers[r] = regions.suppliers[r];
	tally.idle[r] = idle;
	tally.labour[r] = labour;
	tally.valueAdded[r] = valueAdded;
}
// engine/engine.ts
/**
* An engine: a world of fixed capacity and the processes made for it. Kept for the life of a thread and reloaded for
* every run.
*/
/** Values observed of a region in a quarter. */
const OBSERVED = indicatorIds.length + 2 * LEVERS;
const entries = indicatorIds.map((id) => indicators[id]);
/**
* Makes an engine with room for `capacity` firms and as many suppliers.
*
* @param vectors false to do without vector kernels; the bits are the same
*/
function createEngine(capacity, vectors = true) {
	const world = createWorld(capacity, vectors);
	const processes = schedule.map(({ name, create }) => ({
		name,
		run: create(world)
	}));
	const tally = createTally();
	function observe(row) {
		let place = 0;
		for (let r = 0; r < world.regionCount; r++) {
			for (const { unknown, formula } of entries) row[place++] = unknown !== void 0 && unknowns$1[unknown].holds(tally, r) ? NaN : formula(world, tally, r);
			for (let cell = LEVERS * r; cell < LEVERS * (r + 1); cell++) {
				row[place++] = world.regions.paid[cell];
				row[place++] = world.regions.force[cell];
			}
		}
	}
	return {
		world,
		processes,
		start(input) {
			loadInput(world, input);
			initialise(world, input.seed);
		},
		resume(input, snapshot) {
			loadInput(world, input);
			restoreSnapshot(world, snapshot);
			runKey(input.seed);
			if (drawnWords[0] !== world.keyHigh || drawnWords[1] !== world.keyLow) throw new RangeError("checkpoint: taken from a run with another seed");
		},
		step() {
			for (let k = 0; k < processes.length; k++) processes[k].run();
			takeTally(world, tally);
			for (let r = 0; r < world.regionCount; r++) {
				world.regions.employment[r] = tally.labour[r];
				world.regions.valueAddedPerWorker[r] = tally.labour[r] > 0 ? tally.valueAdded[r] / tally.labour[r] : 0;
			}
			world.quarter++;
		},
		observe,
		snapshot: () => takeSnapshot(world),
		fingerprint: () => fingerprint(world)
	};
}
const FIRST_CAPACITY = 32768;
let kept;
/** Slots a world of `agents` needs: a quarter can at most double the firms by spin-offs, and entry adds some. */
function capacityFor(agents, scale) {
	return Math.max(FIRST_CAPACITY, Math.ceil(2 * agents + 2048 * Math.max(1, scale)));
}
/**
* The thread's engine, with at least this capacity. Made once and reused: V8 compiles the first set of arrays a process
* captures best, so a second engine would be slower. Grows, by replacement, when a world outgrows it.
*/
function engineWith(capacity) {
	if (kept === void 0 || kept.world.capacity < capacity) {
		let size = kept?.world.capacity ?? FIRST_CAPACITY;
		while (size < capacity) size *= 2;
		kept = createEngine(size);
	}
	return kept;
}
/** Capacity a snapshot needs. */
function capacityForSnapshot(snapshot, scale) {
	return capacityFor(snapshotAgents(snapshot), scale);
}
// engine/life-cycle.ts
/** Section 10: life-cycle phases and the verdict, read from the series of a region after the run. */
const FORMATION = phases.indexOf("formation");
const GROWTH = phases.indexOf("growth");
const MATURITY = phases.indexOf("maturity");
const DECLINE = phases.indexOf("decline");
const RENEWAL = phases.indexOf("renewal");
const EXTINCT = phases.indexOf("extinct");
const SMOOTHING = 2 / 9;
const LOOK_BACK = 8;
const THRESHOLD = .006;
const HYSTERESIS = 6;
/**
* The phase the numbers of a region with firms ask for, given the present one. `logGrowth` is per quarter over two
* years.
*/
function wantedPhase(present, firms, logGrowth, relativeToPeak) {
	if (present === FORMATION) return firms >= 30 && logGrowth > THRESHOLD ? GROWTH : FORMATION;
	if (logGrowth > THRESHOLD) return present === DECLINE || present === RENEWAL || present === MATURITY && relativeToPeak < .97 ? RENEWAL : GROWTH;
	if (logGrowth < -.006) return DECLINE;
	return present === DECLINE && relativeToPeak < .75 ? DECLINE : MATURITY;
}
/**
* Life-cycle phase of every quarter (Tichy), as indices into `phases`. A region is extinct from the first quarter after
* which no firm is left. Firms that come later found a new cluster: nobody is there to hand on routines or ties, which
* is what a renewal starts from, so it begins with formation and is not held against the old peak.
* @param employment labour units per quarter
* @param firms firms per quarter
* @param scale world scale, so that a larger world is judged alike
* @param departed firms that closed or left since quarter 0, per quarter: tells of founders that did not see the end of
* it
*/
function classifyPhases(employment, firms, scale = 1, departed) {
	const quarters = employment.length;
	const result = new Uint8Array(quarters);
	const smoothed = new Float64Array(quarters);
	let peak = 0;
	let present = FORMATION;
	let candidate = present;
	let streak = 0;
	let inhabited = false;
	for (let t = 0; t < quarters; t++) {
		const e = employment[t] / scale;
		inhabited ||= firms[t] > 0 || departed !== void 0 && departed[t] > 0;
		if (firms[t] > 0) {
			if (present === EXTINCT) present = FORMATION;
		} else if (inhabited) {
			[present, candidate, streak, peak] = [
				EXTINCT,
				FORMATION,
				0,
				0
			];
			smoothed[t] = e;
			result[t] = EXTINCT;
			continue;
		}
		smoothed[t] = t === 0 ? e : smoothed[t - 1] + SMOOTHING * (e - smoothed[t - 1]);
		peak = Math.max(peak, smoothed[t]);
		const growth = t < LOOK_BACK ? 0 : log((smoothed[t] + 1) / (smoothed[t - LOOK_BACK] + 1)) / LOOK_BACK;
		const wanted = wantedPhase(present, firms[t] / scale, growth, peak > 0 ? smoothed[t] / peak : 1);
		streak = wanted === candidate ? streak + 1 : 1;
		candidate = wanted;
		if (candidate !== present && streak >= HYSTERESIS) present = candidate;
		result[t] = present;
	}
	return result;
}
/** Mean of the known values from a quarter on; NaN without any. */
function meanOver(values, from) {
	let sum = 0;
	let known = 0;
	for (let t = from; t < values.length; t++) {
		if (Number.isNaN(values[t])) continue;
		sum += values[t];
		known++;
	}
	return known > 0 ? sum / known : NaN;
}
/**
* First of the last `count` quarters in which a value is known: what an empty region was like is what it was like at
* last.
*/
function lastKnown(values, count) {
	let left = count;
	let t = values.length;
	while (t > 0 && left > 0) if (!Number.isNaN(values[--t])) left--;
	return t;
}
/** Mean of the last `count` known values. */
const lateMean = (values, count) => meanOver(values, lastKnown(values, count));
/** Largest known value from a quarter on, 0 if none is larger. */
function largest(values, from = 0) {
	let most = 0;
	for (let t = from; t < values.length; t++) if (values[t] > most) most = values[t];
	return most;
}
/** Composite lock-in that a decline of lock-in has once had. */
const FREE = .4;
/** Firms of a cluster that has come of age. */
const GROWN = 150;
/**
* The verdict at the end of a run: means of the last eight quarters against the run's maximum. What only firms have
* (function level, local share, lock-in) is averaged over the last quarters in which it is known. It holds for the
* length of the run and is told with it. Section 10.
*/
function classifyVerdict(series, scale = 1) {
	const quarters = series.firms.length;
	const late = Math.max(0, quarters - 8);
	const start = series.employment[Math.min(4, quarters - 1)];
	const mostFirms = largest(series.firms) / scale;
	const grown = mostFirms >= GROWN || largest(series.employment) >= 3 * start;
	if (mostFirms < 60 || !grown) return "neverTookOff";
	const peakValue = largest(series.valueAdded);
	const relativeValue = peakValue > 0 ? meanOver(series.valueAdded, late) / peakValue : 0;
	if (relativeValue >= .75 && lateMean(series.functionLevel, 8) >= 1.8) return "upgraded";
	if (relativeValue >= .7) return "sustained";
	const relativeJobs = meanOver(series.employment, late) / largest(series.employment);
	const moved = series.relocations[quarters - 1];
	const departed = moved + series.exits[quarters - 1];
	const leave = departed > 0 ? moved / departed : 0;
	const localLost = lateMean(series.localShare, 8) < largest(series.localShare, 21) - .35;
	const lockIn = lateMean(series.lockIn, 40);
	const hollow = relativeJobs < .6 && lockIn < .75 && (leave >= .2 || localLost);
	const free = largest(series.lockIn) < FREE;
	return hollow || free ? "hollowedOut" : "lockedIn";
}
// engine/first-difference.ts
function sameValue(a, b) {
	if (typeof a === "number" || typeof b === "number") return a === b;
	return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}
function sameValues(a, b) {
	return a === b || Object.keys(a).every((id) => sameValue(a[id], b[id]));
}
/** Bars in the order the policy process reads them: lever by lever, as listed. Spending is summed in this order. */
function inReadingOrder(policy) {
	return leverIds.flatMap((id) => policy.filter(({ lever }) => lever === id));
}
/** Whether what governments announce in a quarter is the same, bar by bar. */
function samePolicy(a, b, quarter) {
	const active = (moves, from) => {
		let k = from;
		while (k < moves.length && announcedLevel(moves[k], quarter) === 0) k++;
		return k;
	};
	let i = active(a, 0);
	let j = active(b, 0);
	while (i < a.length && j < b.length) {
		if (!(a[i].lever === b[j].lever && a[i].region === b[j].region && announcedLevel(a[i], quarter) === announcedLevel(b[j], quarter))) return false;
		i = active(a, i + 1);
		j = active(b, j + 1);
	}
	return i === a.length && j === b.length;
}
function sameEvents({ events: a }, { events: b }, quarter) {
	if (a.length === 0 && b.length === 0) return true;
	const now = (events) => events.filter((event) => event.quarter === quarter);
	const [left, right] = [now(a), now(b)];
	return left.length === right.length && left.every(({ kind, size }, k) => kind === right[k].kind && size === right[k].size);
}
function sameMechanisms({ mechanismsOff: a }, { mechanismsOff: b }, quarter) {
	const within = (some, all) => some.every((off) => off.from > quarter || all.some(({ mechanism, from }) => mechanism === off.mechanism && from <= quarter));
	return within(a, b) && within(b, a);
}
/**
* The first quarter in which two runs may differ: everything before it is the same in both, bit for bit, so one may be
* resumed from a snapshot of the other. 0 when luck, world or regions differ; the length of the shorter run when
* nothing does.
*/
function firstDifference(a, b) {
	if (a.seed !== b.seed || a.regions.length !== b.regions.length || !sameValues(a.assumptions, b.assumptions)) return 0;
	if (!a.regions.every((region, r) => sameValues(region, b.regions[r]))) return 0;
	const quarters = Math.min(a.quarters, b.quarters);
	const [left, right] = [inReadingOrder(a.policy), inReadingOrder(b.policy)];
	for (let t = 0; t < quarters; t++) if (!samePolicy(left, right, t) || !sameEvents(a, b, t) || !sameMechanisms(a, b, t)) return t;
	return quarters;
}
// engine/checkpoint.ts
/** A checkpoint: snapshot of the state plus the record so far, so that a resumed run returns whole series. */
/** "JIQUN" and the version of the checkpoint format, in two words. */
const MAGIC = 1246318933;
const VERSION = 2;
const HEADER_BYTES = 32;
/** Everything from here on is hashed; before it stand the two words above and the two of the hash. */
const HASHED_FROM = 16;
/** Hash of a checkpoint, as two words: no altered bit goes unnoticed. */
function hashOf(buffer) {
	const digits = hashWords(buffer, HASHED_FROM);
	return [parseInt(digits.slice(0, 8), 16) | 0, parseInt(digits.slice(8), 16) | 0];
}
/** Bytes of a checkpoint: header, record (reals), snapshot. */
function takeCheckpoint(engine, input, record) {
	const rows = engine.world.quarter * input.regions.length * OBSERVED;
	const snapshot = engine.snapshot();
	const buffer = new ArrayBuffer(HEADER_BYTES + rows * 8 + snapshot.byteLength);
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	header.set([
		MAGIC,
		VERSION,
		0,
		0,
		engine.world.quarter,
		input.regions.length,
		OBSERVED,
		rows
	]);
	new Float64Array(buffer, HEADER_BYTES, rows).set(record.subarray(0, rows));
	new Uint8Array(buffer, HEADER_BYTES + rows * 8).set(new Uint8Array(snapshot));
	header.set(hashOf(buffer), 2);
	return buffer;
}
/**
* Takes a checkpoint apart.
* @throws RangeError when it is not one, is cut short or altered, or does not fit the input (regions, quarters)
*/
function readCheckpoint(buffer, input) {
	if (buffer.byteLength < HEADER_BYTES) throw new RangeError("checkpoint: too short to be one");
	const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
	if (header[0] !== MAGIC) throw new RangeError("checkpoint: not a checkpoint file");
	if (header[1] !== VERSION) throw new RangeError(`checkpoint: format ${header[1]} found, ${VERSION} allowed`);
	if (buffer.byteLength % 4 !== 0) throw new RangeError("checkpoint: cut short");
	const [first, second] = hashOf(buffer);
	if (header[2] !== first || header[3] !== second) throw new RangeError("checkpoint: cut short or altered");
	const [quarter, regions, indicators, rows] = header.subarray(4);
	if (regions !== input.regions.length) throw new RangeError(`checkpoint: ${regions} regions found, ${input.regions.length} expected`);
	if (indicators !== OBSERVED) throw new RangeError("checkpoint: made by another version of the engine");
	if (quarter > input.quarters) throw new RangeError(`checkpoint: taken after quarter ${quarter}, the run has ${input.quarters}`);
	return {
		record: new Float64Array(buffer, HEADER_BYTES, rows),
		snapshot: buffer.slice(HEADER_BYTES + rows * 8)
	};
}
// engine/panel.ts
/** Records every firm and supplier in every quarter. It only reads: a watched run is the same run. */
const ALIVE = fates.indexOf("alive");
/** A typed array that grows by doubling; used outside the quarter's loops. */
var Growing = class {
	data;
	length = 0;
	make;
	constructor(make) {
		this.make = make;
		this.data = new make(1024);
	}
	reserve(more) {
		if (this.length + more <= this.data.length) return;
		const larger = new this.make(Math.max(2 * this.data.length, this.length + more));
		larger.set(this.data.subarray(0, this.length));
		this.data = larger;
	}
	append(source, count) {
		this.reserve(count);
		for (let k = 0; k < count; k++) this.data[this.length + k] = source[k];
		this.length += count;
	}
	push(value) {
		this.reserve(1);
		this.data[this.length++] = value;
	}
	/** A copy cut to length, fit to be transferred. */
	cut() {
		const exact = new this.make(this.length);
		exact.set(this.data.subarray(0, this.length));
		return exact;
	}
};
const real = () => new Growing(Float32Array);
const whole = () => new Growing(Int32Array);
const small = () => new Growing(Uint8Array);
/** Columns of the panel that are plain copies of a state column. */
const firmReals = [
	"functionLevel",
	"capacity",
	"output",
	"efficiency",
	"quality",
	"price",
	"margin",
	"cash",
	"brand",
	"positionX",
	"positionY",
	"beliefX",
	"beliefY",
	"specificity",
	"learnedFrom"
];
const firmSmall = [
	"region",
	"chain",
	"cheats"
];
const supplierReals = [
	"capacity",
	"load",
	"efficiency"
];
const supplierSmall = ["region", "segment"];
function columnsOf(names, make) {
	return Object.fromEntries(names.map((name) => [name, make()]));
}
/**
* A recorder for one run. Agents already alive when it starts (founders, or those of a checkpoint) open its book; a run
* resumed from a checkpoint therefore keeps serial numbers but its book has empty rows for agents long gone.
*/
function createPanelRecorder(first) {
	let world = first;
	const firms = columnsOf(firmReals, real);
	const firmBytes = columnsOf(firmSmall, small);
	const serial = whole();
	const employment = real();
	const ties = whole();
	const tieSpecificity = real();
	const offsets = whole();
	const suppliers = columnsOf(supplierReals, real);
	const supplierBytes = columnsOf(supplierSmall, small);
	const supplierSerial = whole();
	const supplierOffsets = whole();
	const targetX = real();
	const targetY = real();
	const moves = whole();
	const book = {
		identity: whole(),
		parent: whole(),
		origin: small(),
		birthRegion: small(),
		birth: whole(),
		end: whole(),
		fate: small()
	};
	const supplierBook = {
		identity: whole(),
		segment: small(),
		birthRegion: small(),
		birth: whole(),
		end: whole()
	};
	offsets.push(0);
	supplierOffsets.push(0);
	/** After each quarter: rows of both books, numbers in the list of moves. */
	const marks = {
		firms: whole(),
		suppliers: whole(),
		moves: whole()
	};
	let started = false;
	let suppliersBefore = /* @__PURE__ */ new Int32Array(0);
	function openBooks() {
		const { firms: f, suppliers: s } = world;
		for (let i = 0; i < world.firmCount; i++) {
			if (f.serial[i] < book.birth.length) continue;
			while (book.birth.length <= f.serial[i]) {
				book.identity.push(0);
				book.identity.push(0);
				for (const column of [
					book.parent,
					book.birth,
					book.end
				]) column.push(-1);
				for (const column of [
					book.origin,
					book.birthRegion,
					book.fate
				]) column.push(0);
			}
			const row = f.serial[i];
			book.identity.data[2 * row] = f.identityHigh[i];
			book.identity.data[2 * row + 1] = f.identityLow[i];
			book.parent.data[row] = f.parent[i];
			book.origin.data[row] = f.origin[i];
			book.birthRegion.data[row] = f.region[i];
			book.birth.data[row] = f.birth[i];
		}
		for (let j = 0; j < world.supplierCount; j++) {
			if (s.serial[j] < supplierBook.birth.length) continue;
			while (supplierBook.birth.length <= s.serial[j]) {
				supplierBook.identity.push(0);
				supplierBook.identity.push(0);
				for (const column of [supplierBook.birth, supplierBook.end]) column.push(-1);
				for (const column of [supplierBook.segment, supplierBook.birthRegion]) column.push(0);
			}
			const row = s.serial[j];
			supplierBook.identity.data[2 * row] = s.identityHigh[j];
			supplierBook.identity.data[2 * row + 1] = s.identityLow[j];
			supplierBook.segment.data[row] = s.segment[j];
			supplierBook.birthRegion.data[row] = s.region[j];
			supplierBook.birth.data[row] = s.birth[j];
		}
	}
	function noteDepartures(quarter) {
		for (let k = 0; k < world.departureCount; k++) {
			const row = world.departures[2 * k];
			const fate = world.departures[2 * k + 1];
			if (fate >= 3) {
				const last = serial.length - 1;
				let from = book.birthRegion.data[row];
				for (let at = last; at >= 0; at--) if (serial.data[at] === row) {
					from = firmBytes.region.data[at];
					break;
				}
				for (const value of [
					quarter,
					row,
					from,
					fate - 3
				]) moves.push(value);
				continue;
			}
			book.end.data[row] = quarter;
			book.fate.data[row] = fates.indexOf(fate === 2 ? "leftRegion" : "closed");
		}
	}
	function noteFailedSuppliers(quarter) {
		const now = world.suppliers.serial;
		let j = 0;
		for (const before of suppliersBefore) {
			while (j < world.supplierCount && now[j] < before) j++;
			if (j >= world.supplierCount || now[j] !== before) supplierBook.end.data[before] = quarter;
		}
	}
	function noteSuppliersAlive() {
		suppliersBefore = world.suppliers.serial.slice(0, world.supplierCount);
	}
	function recordFirms() {
		const f = world.firms;
		const n = world.firmCount;
		serial.append(f.serial, n);
		for (const name of firmReals) firms[name].append(f[name], n);
		for (const name of firmSmall) firmBytes[name].append(f[name], n);
		tieSpecificity.append(f.tieSpecificity, 4 * n);
		employment.append(f.labour, n);
		ties.reserve(4 * n);
		for (let k = 0; k < 4 * n; k++) {
			const slot = f.tie[k];
			ties.data[ties.length++] = slot < 0 ? -1 : world.suppliers.serial[slot];
		}
		offsets.push(serial.length);
	}
	function recordSuppliers() {
		const s = world.suppliers;
		const n = world.supplierCount;
		supplierSerial.append(s.serial, n);
		for (const name of supplierReals) suppliers[name].append(s[name], n);
		for (const name of supplierSmall) supplierBytes[name].append(s[name], n);
		supplierOffsets.push(supplierSerial.length);
	}
	return {
		record() {
			if (started) {
				const quarter = world.quarter - 1;
				noteDepartures(quarter);
				noteFailedSuppliers(quarter);
			}
			openBooks();
			if (started) {
				recordFirms();
				recordSuppliers();
				targetX.push(world.globals.targetX[0]);
				targetY.push(world.globals.targetY[0]);
			}
			noteSuppliersAlive();
			marks.firms.push(book.birth.length);
			marks.suppliers.push(supplierBook.birth.length);
			marks.moves.push(moves.length);
			started = true;
		},
		moveTo(larger) {
			world = larger;
		},
		rewindTo(earlier) {
			world = earlier;
			const { quarter } = earlier;
			const cut = (columns, length) => {
				for (const column of columns) column.length = length;
			};
			cut([offsets, supplierOffsets], quarter + 1);
			cut([targetX, targetY], quarter);
			const firmRows = offsets.data[quarter];
			cut([
				serial,
				employment,
				...Object.values(firms),
				...Object.values(firmBytes)
			], firmRows);
			cut([ties, tieSpecificity], 4 * firmRows);
			cut([
				supplierSerial,
				...Object.values(suppliers),
				...Object.values(supplierBytes)
			], supplierOffsets.data[quarter]);
			const { identity, ...bookColumns } = book;
			const { identity: supplierIdentity, ...supplierBookColumns } = supplierBook;
			const [bookRows, supplierBookRows] = [marks.firms.data[quarter], marks.suppliers.data[quarter]];
			cut(Object.values(bookColumns), bookRows);
			cut([identity], 2 * bookRows);
			cut(Object.values(supplierBookColumns), supplierBookRows);
			cut([supplierIdentity], 2 * supplierBookRows);
			cut([moves], marks.moves.data[quarter]);
			cut(Object.values(marks), quarter + 1);
			for (let row = 0; row < bookRows; row++) {
				if (book.end.data[row] < quarter) continue;
				book.end.data[row] = -1;
				book.fate.data[row] = ALIVE;
			}
			for (let row = 0; row < supplierBookRows; row++) if (supplierBook.end.data[row] >= quarter) supplierBook.end.data[row] = -1;
			noteSuppliersAlive();
		},
		get bytes() {
			return [
				...Object.values(firms),
				...Object.values(firmBytes),
				ties,
				tieSpecificity,
				...Object.values(suppliers)
			].reduce((sum, { data }) => sum + data.byteLength, 0);
		},
		finish() {
			const cutAll = (columns) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.cut()]));
			return {
				firms: {
					offsets: offsets.cut(),
					serial: serial.cut(),
					employment: employment.cut(),
					ties: ties.cut(),
					tieSpecificity: tieSpecificity.cut(),
					...cutAll(firms),
					...cutAll(firmBytes)
				},
				suppliers: {
					offsets: supplierOffsets.cut(),
					serial: supplierSerial.cut(),
					...cutAll(suppliers),
					...cutAll(supplierBytes)
				},
				book: {
					firms: {
						identity: book.identity.cut(),
						parent: book.parent.cut(),
						origin: book.origin.cut(),
						birthRegion: book.birthRegion.cut(),
						birth: book.birth.cut(),
						end: book.end.cut(),
						fate: book.fate.cut()
					},
					suppliers: {
						identity: supplierBook.identity.cut(),
						segment: supplierBook.segment.cut(),
						birthRegion: supplierBook.birthRegion.cut(),
						birth: supplierBook.birth.cut(),
						end: supplierBook.end.cut()
					},
					moves: moves.cut()
				},
				targetX: targetX.cut(),
				targetY: targetY.cut()
			};
		}
	};
}
// engine/run.ts
function scaleOf(input) {
	return input.assumptions.scale;
}
/** Founders a run begins with. */
function founders(input) {
	return input.regions.reduce((sum, region) => sum + Math.max(region.initialFirms, region.initialSuppliers), 0) * scaleOf(input);
}
function regionResult(record, regions, r, quarters, scale) {
	const columns = new Float64Array(OBSERVED * quarters);
	const column = (k) => {
		const values = columns.subarray(k * quarters, (k + 1) * quarters);
		for (let t = 0; t < quarters; t++) values[t] = record[(t * regions + r) * OBSERVED + k];
		return values;
	};
	const series = {};
	indicatorIds.forEach((id, k) => series[id] = column(k));
	const levers = {};
	const first = indicatorIds.length;
	leverIds.forEach((id, k) => levers[id] = {
		paid: column(first + 2 * k),
		inForce: column(first + 2 * k + 1)
	});
	const departed = series.exits.map((exits, t) => exits + series.relocations[t]);
	return {
		series,
		levers,
		phases: classifyPhases(series.employment, series.firms, scale, departed),
		verdict: classifyVerdict(series, scale)
	};
}
/**
* Runs a world from its input. Same input, same result, bit for bit, on every platform.
*
* @param onQuarter called after every quarter simulated with the number of quarters done; for progress only
* @param memory what the thread remembers of earlier runs: what this one has in common with them is not simulated again
* @throws RangeError for a checkpoint that does not belong to this input or engine
*/
function run(input, options = {}, onQuarter, memory) {
	const { quarters } = input;
	const regions = input.regions.length;
	const scale = scaleOf(input);
	const rowLength = regions * OBSERVED;
	const record = new Float64Array(quarters * rowLength);
	const trace = options.from === void 0 ? memory?.follow(input, options) : void 0;
	const takenUp = trace?.takenUp;
	let firmQuarters = takenUp?.station.firmQuarters ?? 0;
	let supplierQuarters = takenUp?.station.supplierQuarters ?? 0;
	let engine;
	if (options.from !== void 0) {
		const checkpoint = readCheckpoint(options.from, input);
		record.set(checkpoint.record.subarray(0, record.length));
		engine = engineWith(capacityForSnapshot(checkpoint.snapshot, scale));
		engine.resume(input, checkpoint.snapshot);
	} else if (takenUp !== void 0) {
		const { quarter, snapshot } = takenUp.station;
		record.set(takenUp.record.subarray(0, quarter * rowLength));
		engine = engineWith(capacityForSnapshot(snapshot, scale));
		engine.resume(input, snapshot);
	} else {
		engine = engineWith(capacityFor(founders(input), scale));
		engine.start(input);
	}
	const panel = options.panel === true ? takenUp?.recorder ?? createPanelRecorder(engine.world) : void 0;
	if (takenUp?.recorder === void 0) panel?.record();
	else panel?.rewindTo(engine.world);
	let checkpoint;
	if (options.checkpointAt === engine.world.quarter) checkpoint = takeCheckpoint(engine, input, record);
	while (engine.world.quarter < quarters) {
		const { world } = engine;
		const needed = capacityFor(Math.max(world.firmCount, world.supplierCount), scale);
		if (needed > world.capacity) {
			const snapshot = engine.snapshot();
			engine = engineWith(needed);
			engine.resume(input, snapshot);
			panel?.moveTo(engine.world);
		}
		firmQuarters += engine.world.firmCount;
		supplierQuarters += engine.world.supplierCount;
		const t = engine.world.quarter;
		engine.step();
		engine.observe(record.subarray(t * rowLength, (t + 1) * rowLength));
		panel?.record();
		trace?.pass(engine, {
			firmQuarters,
			supplierQuarters
		});
		if (options.checkpointAt === engine.world.quarter) checkpoint = takeCheckpoint(engine, input, record);
		onQuarter?.(engine.world.quarter);
	}
	const result = {
		quarters,
		regions: input.regions.map((_region, r) => regionResult(record, regions, r, quarters, scale)),
		fingerprint: engine.fingerprint(),
		firmQuarters,
		supplierQuarters,
		...panel === void 0 ? {} : { panel: panel.finish() },
		...checkpoint === void 0 ? {} : { checkpoint }
	};
	trace?.finish(record, panel);
	return result;
}
// engine/run-memory.ts
/** Quarters between stations. */
const SPACING = 25;
/**
* Quarters at which runs lately became other ones have a station of their own: the next will probably do it there
* again.
*/
const BRANCHES = 12;
const TRACKS = 4;
/** Memory set aside for snapshots, and for what a recorder has seen, bytes. */
const SNAPSHOT_BYTES = 25165824;
const RECORDER_BYTES = 33554432;
function bytesOf(tracks) {
	return [...new Set(tracks.flatMap(({ stations }) => stations.map(({ snapshot }) => snapshot)))].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
/** @param bytes memory set aside for snapshots; of a very large run only some stations are kept, or none */
function createRunMemory({ bytes = SNAPSHOT_BYTES } = {}) {
	/** The one used last comes first. */
	let tracks = [];
	let branches = [];
	let watched;
	/** The latest station on any track that a run of this input passes, no later than `limit`. */
	function latestStation(input, limit) {
		let best;
		let branch = 0;
		for (const track of tracks) {
			const same = firstDifference(track.input, input);
			branch = Math.max(branch, same);
			const station = track.stations.findLast(({ quarter }) => quarter <= Math.min(same, limit));
			if (station !== void 0 && station.quarter > (best?.station.quarter ?? 0)) best = {
				track,
				station
			};
		}
		if (branch > 0 && branch < input.quarters) branches = [branch, ...branches.filter((known) => known !== branch)].slice(0, BRANCHES);
		if (best !== void 0) tracks = [best.track, ...tracks.filter((track) => track !== best.track)];
		return best;
	}
	return { follow(input, { panel, checkpointAt }) {
		const recording = panel === true ? watched : void 0;
		if (panel === true) watched = void 0;
		const seen = panel !== true ? input.quarters : recording === void 0 ? 0 : firstDifference(recording.input, input);
		const found = latestStation(input, Math.min(seen, checkpointAt ?? input.quarters));
		let stations = found === void 0 ? [] : found.track.stations.filter(({ quarter }) => quarter <= found.station.quarter);
		return {
			takenUp: found && {
				station: found.station,
				record: found.track.record,
				recorder: recording?.recorder
			},
			pass(engine, done) {
				const { quarter } = engine.world;
				if (quarter % SPACING !== 0 && !branches.includes(quarter)) return;
				stations.push({
					quarter,
					snapshot: engine.snapshot(),
					...done
				});
				while (bytesOf([{ stations }]) > bytes) stations = stations.filter((_station, k) => k % 2 === 1);
			},
			finish(record, recorder) {
				tracks = [{
					input,
					record,
					stations
				}, ...tracks].slice(0, TRACKS);
				while (bytesOf(tracks) > bytes) tracks.pop();
				if (recorder !== void 0) watched = recorder.bytes > RECORDER_BYTES ? void 0 : {
					input,
					recorder
				};
			}
		};
	} };
}
// experiments/sampling/unit-points.ts
/** The key of one purpose of a seed phrase: plans of different kinds with the same phrase share no draw. */
function keyOf(phrase, purpose) {
	runKey(`${phrase}\n${purpose}`);
	return {
		high: drawnWords[0],
		low: drawnWords[1]
	};
}
/** @throws RangeError unless `value` is a whole number with low <= value <= high */
function assertWhole(name, value, low, high) {
	if (!Number.isInteger(value) || value < low || value > high) throw new RangeError(`${name}: found ${value}, allowed whole numbers from ${low} to ${high}`);
}
// experiments/sampling/joe-kuo-numbers.ts
/*!
* Direction numbers of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
* SIAM J. Sci. Comput. 30, 2635-2654 (2008): dimensions 2 to 256 of their file new-joe-kuo-6.21201
* (https://web.maths.unsw.edu.au/~fkuo/sobol/).
*
* @license
* Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
* Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
* following conditions are met:
* - Redistributions of source code must retain the above copyright notice, this list of conditions and the following
*   disclaimer.
* - Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
*   disclaimer in the documentation and/or other materials provided with the distribution.
* - Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
*   Waikato and its contributors may be used to endorse or promote products derived from this software without specific
*   prior written permission.
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
* SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
* CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
* OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
* LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF
* ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/**
* A line per dimension, from the second: degree s of its primitive polynomial, the polynomial's inner coefficients
* a₁ … a₍s₋₁₎ as one binary number, then m₁ … mₛ. The first dimension has none: all its m are 1.
*/
const joeKuoNumbers = `\
1 0 1
2 1 1 3
3 1 1 3 1
3 2 1 1 1
4 1 1 1 3 3
4 4 1 3 5 13
5 2 1 1 5 5 17
5 4 1 1 5 5 5
5 7 1 1 7 11 19
5 11 1 1 5 1 1
5 13 1 1 1 3 11
5 14 1 3 5 5 31
6 1 1 3 3 9 7 49
6 13 1 1 1 15 21 21
6 16 1 3 1 13 27 49
6 19 1 1 1 15 7 5
6 22 1 3 1 15 13 25
6 25 1 1 5 5 19 61
7 1 1 3 7 11 23 15 103
7 4 1 3 7 13 13 15 69
7 7 1 1 3 13 7 35 63
7 8 1 3 5 9 1 25 53
7 14 1 3 1 13 9 35 107
7 19 1 3 1 5 27 61 31
7 21 1 1 5 11 19 41 61
7 28 1 3 5 3 3 13 69
7 31 1 1 7 13 1 19 1
7 32 1 3 7 5 13 19 59
7 37 1 1 3 9 25 29 41
7 41 1 3 5 13 23 1 55
7 42 1 3 7 3 13 59 17
7 50 1 3 1 3 5 53 69
7 55 1 1 5 5 23 33 13
7 56 1 1 7 7 1 61 123
7 59 1 1 7 9 13 61 49
7 62 1 3 3 5 3 55 33
8 14 1 3 1 15 31 13 49 245
8 21 1 3 5 15 31 59 63 97
8 22 1 3 1 11 11 11 77 249
8 38 1 3 1 11 27 43 71 9
8 47 1 1 7 15 21 11 81 45
8 49 1 3 7 3 25 31 65 79
8 50 1 3 1 1 19 11 3 205
8 52 1 1 5 9 19 21 29 157
8 56 1 3 7 11 1 33 89 185
8 67 1 3 3 3 15 9 79 71
8 70 1 3 7 11 15 39 119 27
8 84 1 1 3 1 11 31 97 225
8 97 1 1 1 3 23 43 57 177
8 103 1 3 7 7 17 17 37 71
8 115 1 3 1 5 27 63 123 213
8 122 1 1 3 5 11 43 53 133
9 8 1 3 5 5 29 17 47 173 479
9 13 1 3 3 11 3 1 109 9 69
9 16 1 1 1 5 17 39 23 5 343
9 22 1 3 1 5 25 15 31 103 499
9 25 1 1 1 11 11 17 63 105 183
9 44 1 1 5 11 9 29 97 231 363
9 47 1 1 5 15 19 45 41 7 383
9 52 1 3 7 7 31 19 83 137 221
9 55 1 1 1 3 23 15 111 223 83
9 59 1 1 5 13 31 15 55 25 161
9 62 1 1 3 13 25 47 39 87 257
9 67 1 1 1 11 21 53 125 249 293
9 74 1 1 7 11 11 7 57 79 323
9 81 1 1 5 5 17 13 81 3 131
9 82 1 1 7 13 23 7 65 251 475
9 87 1 3 5 1 9 43 3 149 11
9 91 1 1 3 13 31 13 13 255 487
9 94 1 3 3 1 5 63 89 91 127
9 103 1 1 3 3 1 19 123 127 237
9 104 1 1 5 7 23 31 37 243 289
9 109 1 1 5 11 17 53 117 183 491
9 122 1 1 1 5 1 13 13 209 345
9 124 1 1 3 15 1 57 115 7 33
9 137 1 3 1 11 7 43 81 207 175
9 138 1 3 1 1 15 27 63 255 49
9 143 1 3 5 3 27 61 105 171 305
9 145 1 1 5 3 1 3 57 249 149
9 152 1 1 3 5 5 57 15 13 159
9 157 1 1 1 11 7 11 105 141 225
9 167 1 3 3 5 27 59 121 101 271
9 173 1 3 5 9 11 49 51 59 115
9 176 1 1 7 1 23 45 125 71 419
9 181 1 1 3 5 23 5 105 109 75
9 182 1 1 7 15 7 11 67 121 453
9 185 1 3 7 3 9 13 31 27 449
9 191 1 3 1 15 19 39 39 89 15
9 194 1 1 1 1 1 33 73 145 379
9 199 1 3 1 15 15 43 29 13 483
9 218 1 1 7 3 19 27 85 131 431
9 220 1 3 3 3 5 35 23 195 349
9 227 1 3 3 7 9 27 39 59 297
9 229 1 1 3 9 11 17 13 241 157
9 230 1 3 7 15 25 57 33 189 213
9 234 1 1 7 1 9 55 73 83 217
9 236 1 3 3 13 19 27 23 113 249
9 241 1 3 5 3 23 43 3 253 479
9 244 1 1 5 5 11 5 45 117 217
9 253 1 3 3 7 29 37 33 123 147
10 4 1 3 1 15 5 5 37 227 223 459
10 13 1 1 7 5 5 39 63 255 135 487
10 19 1 3 1 7 9 7 87 249 217 599
10 22 1 1 3 13 9 47 7 225 363 247
10 50 1 3 7 13 19 13 9 67 9 737
10 55 1 3 5 5 19 59 7 41 319 677
10 64 1 1 5 3 31 63 15 43 207 789
10 69 1 1 7 9 13 39 3 47 497 169
10 98 1 3 1 7 21 17 97 19 415 905
10 107 1 3 7 1 3 31 71 111 165 127
10 115 1 1 5 11 1 61 83 119 203 847
10 121 1 3 3 13 9 61 19 97 47 35
10 127 1 1 7 7 15 29 63 95 417 469
10 134 1 3 1 9 25 9 71 57 213 385
10 140 1 3 5 13 31 47 101 57 39 341
10 145 1 1 3 3 31 57 125 173 365 551
10 152 1 3 7 1 13 57 67 157 451 707
10 158 1 1 1 7 21 13 105 89 429 965
10 161 1 1 5 9 17 51 45 119 157 141
10 171 1 3 7 7 13 45 91 9 129 741
10 181 1 3 7 1 23 57 67 141 151 571
10 194 1 1 3 11 17 47 93 107 375 157
10 199 1 3 3 5 11 21 43 51 169 915
10 203 1 1 5 3 15 55 101 67 455 625
10 208 1 3 5 9 1 23 29 47 345 595
10 227 1 3 7 7 5 49 29 155 323 589
10 242 1 3 3 7 5 41 127 61 261 717
10 251 1 3 7 7 17 23 117 67 129 1009
10 253 1 1 3 13 11 39 21 207 123 305
10 265 1 1 3 9 29 3 95 47 231 73
10 266 1 3 1 9 1 29 117 21 441 259
10 274 1 3 1 13 21 39 125 211 439 723
10 283 1 1 7 3 17 63 115 89 49 773
10 289 1 3 7 13 11 33 101 107 63 73
10 295 1 1 5 5 13 57 63 135 437 177
10 301 1 1 3 7 27 63 93 47 417 483
10 316 1 1 3 1 23 29 1 191 49 23
10 319 1 1 3 15 25 55 9 101 219 607
10 324 1 3 1 7 7 19 51 251 393 307
10 346 1 3 3 3 25 55 17 75 337 3
10 352 1 1 1 13 25 17 65 45 479 413
10 361 1 1 7 7 27 49 99 161 213 727
10 367 1 3 5 1 23 5 43 41 251 857
10 382 1 3 3 7 11 61 39 87 383 835
10 395 1 1 3 15 13 7 29 7 505 923
10 398 1 3 7 1 5 31 47 157 445 501
10 400 1 1 3 7 1 43 9 147 115 605
10 412 1 3 3 13 5 1 119 211 455 1001
10 419 1 1 3 5 13 19 3 243 75 843
10 422 1 3 7 7 1 19 91 249 357 589
10 426 1 1 1 9 1 25 109 197 279 411
10 428 1 3 1 15 23 57 59 135 191 75
10 433 1 1 5 15 29 21 39 253 383 349
10 446 1 3 3 5 19 45 61 151 199 981
10 454 1 3 5 13 9 61 107 141 141 1
10 457 1 3 1 11 27 25 85 105 309 979
10 472 1 3 3 11 19 7 115 223 349 43
10 493 1 1 7 9 21 39 123 21 275 927
10 505 1 1 7 13 15 41 47 243 303 437
10 508 1 1 1 7 7 3 15 99 409 719
11 2 1 3 3 15 27 49 113 123 113 67 469
11 11 1 3 7 11 3 23 87 169 119 483 199
11 21 1 1 5 15 7 17 109 229 179 213 741
11 22 1 1 5 13 11 17 25 135 403 557 1433
11 35 1 3 1 1 1 61 67 215 189 945 1243
11 49 1 1 7 13 17 33 9 221 429 217 1679
11 50 1 1 3 11 27 3 15 93 93 865 1049
11 56 1 3 7 7 25 41 121 35 373 379 1547
11 61 1 3 3 9 11 35 45 205 241 9 59
11 70 1 3 1 7 3 51 7 177 53 975 89
11 74 1 1 3 5 27 1 113 231 299 759 861
11 79 1 3 3 15 25 29 5 255 139 891 2031
11 84 1 3 1 1 13 9 109 193 419 95 17
11 88 1 1 7 9 3 7 29 41 135 839 867
11 103 1 1 7 9 25 49 123 217 113 909 215
11 104 1 1 7 3 23 15 43 133 217 327 901
11 112 1 1 3 3 13 53 63 123 477 711 1387
11 115 1 1 3 15 7 29 75 119 181 957 247
11 117 1 1 1 11 27 25 109 151 267 99 1461
11 122 1 3 7 15 5 5 53 145 11 725 1501
11 134 1 3 7 1 9 43 71 229 157 607 1835
11 137 1 3 3 13 25 1 5 27 471 349 127
11 146 1 1 1 1 23 37 9 221 269 897 1685
11 148 1 1 3 3 31 29 51 19 311 553 1969
11 157 1 3 7 5 5 55 17 39 475 671 1529
11 158 1 1 7 1 1 35 47 27 437 395 1635
11 162 1 1 7 3 13 23 43 135 327 139 389
11 164 1 3 7 3 9 25 91 25 429 219 513
11 168 1 1 3 5 13 29 119 201 277 157 2043
11 173 1 3 5 3 29 57 13 17 167 739 1031
11 185 1 3 3 5 29 21 95 27 255 679 1531
11 186 1 3 7 15 9 5 21 71 61 961 1201
11 191 1 3 5 13 15 57 33 93 459 867 223
11 193 1 1 1 15 17 43 127 191 67 177 1073
11 199 1 1 1 15 23 7 21 199 75 293 1611
11 213 1 3 7 13 15 39 21 149 65 741 319
11 214 1 3 7 11 23 13 101 89 277 519 711
11 220 1 3 7 15 19 27 85 203 441 97 1895
11 227 1 3 1 3 29 25 21 155 11 191 197
11 236 1 1 7 5 27 11 81 101 457 675 1687
11 242 1 3 1 5 25 5 65 193 41 567 781
11 251 1 3 1 5 11 15 113 77 411 695 1111
11 256 1 1 3 9 11 53 119 171 55 297 509
11 259 1 1 1 1 11 39 113 139 165 347 595
11 265 1 3 7 11 9 17 101 13 81 325 1733
11 266 1 3 1 1 21 43 115 9 113 907 645
11 276 1 1 7 3 9 25 117 197 159 471 475
11 292 1 3 1 9 11 21 57 207 485 613 1661
11 304 1 1 7 7 27 55 49 223 89 85 1523
11 310 1 1 5 3 19 41 45 51 447 299 1355
11 316 1 3 1 13 1 33 117 143 313 187 1073
11 319 1 1 7 7 5 11 65 97 377 377 1501
11 322 1 3 1 1 21 35 95 65 99 23 1239
11 328 1 1 5 9 3 37 95 167 115 425 867
11 334 1 3 3 13 1 37 27 189 81 679 773
11 339 1 1 3 11 1 61 99 233 429 969 49
11 341 1 1 1 7 25 63 99 165 245 793 1143
11 345 1 1 5 11 11 43 55 65 71 283 273
11 346 1 1 5 5 9 3 101 251 355 379 1611
11 362 1 1 1 15 21 63 85 99 49 749 1335
11 367 1 1 5 13 27 9 121 43 255 715 289
11 372 1 3 1 5 27 19 17 223 77 571 1415
11 375 1 1 5 3 13 59 125 251 195 551 1737
11 376 1 3 3 15 13 27 49 105 389 971 755
11 381 1 3 5 15 23 43 35 107 447 763 253
11 385 1 3 5 11 21 3 17 39 497 407 611
11 388 1 1 7 13 15 31 113 17 23 507 1995
11 392 1 1 7 15 3 15 31 153 423 79 503
11 409 1 1 7 9 19 25 23 171 505 923 1989
11 415 1 1 5 9 21 27 121 223 133 87 697
11 416 1 1 5 5 9 19 107 99 319 765 1461
11 421 1 1 3 3 19 25 3 101 171 729 187
11 428 1 1 3 1 13 23 85 93 291 209 37
11 431 1 1 1 15 25 25 77 253 333 947 1073
11 434 1 1 3 9 17 29 55 47 255 305 2037
11 439 1 3 3 9 29 63 9 103 489 939 1523
11 446 1 3 7 15 7 31 89 175 369 339 595
11 451 1 3 7 13 25 5 71 207 251 367 665
11 453 1 3 3 3 21 25 75 35 31 321 1603
11 457 1 1 1 9 11 1 65 5 11 329 535
11 458 1 1 5 3 19 13 17 43 379 485 383
11 471 1 3 5 13 13 9 85 147 489 787 1133
11 475 1 3 1 1 5 51 37 129 195 297 1783
11 478 1 1 3 15 19 57 59 181 455 697 2033
11 484 1 3 7 1 27 9 65 145 325 189 201
11 493 1 3 1 15 31 23 19 5 485 581 539
11 494 1 1 7 13 11 15 65 83 185 847 831
11 499 1 3 5 7 7 55 73 15 303 511 1905
11 502 1 3 5 9 7 21 45 15 397 385 597
11 517 1 3 7 3 23 13 73 221 511 883 1265
11 518 1 1 3 11 1 51 73 185 33 975 1441
11 524 1 3 3 9 19 59 21 39 339 37 143
11 527 1 1 7 1 31 33 19 167 117 635 639
11 555 1 1 1 3 5 13 59 83 355 349 1967
11 560 1 1 1 5 19 3 53 133 97 863 983`;
// experiments/sampling/sobol-sequence.ts
const BITS = 32;
/** Points of one sequence. */
const MOST_POINTS = 4294967295;
const tabulated = [];
/**
* Direction numbers v₁ … v₃₂ of a dimension, from 0, as 32-bit fractions: v_k = m_k 2^(32 − k), and after the given ones
* the recurrence of the dimension's primitive polynomial (Bratley and Fox 1988, algorithm 659; Joe and Kuo 2008).
*/
function directions(dimension) {
	if (tabulated.length === 0) {
		tabulated.push(Int32Array.from({ length: BITS }, (_, k) => 1 << 31 - k));
		for (const line of joeKuoNumbers.split("\n")) {
			const [degree, inner, ...m] = line.split(" ").map(Number);
			const v = Int32Array.from({ length: BITS }, (_, k) => (m[k] ?? 0) << 31 - k);
			for (let k = degree; k < BITS; k++) {
				const far = v[k - degree];
				let next = far ^ far >>> degree;
				for (let j = 1; j < degree; j++) if (inner >>> degree - 1 - j & 1) next ^= v[k - j];
				v[k] = next;
			}
			tabulated.push(v);
		}
	}
	return tabulated[dimension];
}
/** Coordinate of point `index` as a 32-bit fraction: the exclusive or of the directions of its Gray code's bits. */
function sobolWord(index, dimension) {
	const v = directions(dimension);
	let word = 0;
	for (let gray = index ^ index >>> 1, k = 0; gray !== 0; gray >>>= 1, k++) if (gray & 1) word ^= v[k];
	return word;
}
/** Digits that one block of 64 drawn bits decides: a tree of six levels has 63 branching points. */
const DIGITS = 6;
/**
* Owen's nested uniform scrambling (Owen 1995, "Randomly permuted (t, m, s)-nets and (t, s)-sequences") in base 2: each
* binary digit is flipped or not by a drawn bit that belongs to the digits before it. The bits come from threefry blocks
* and are as good as independent, unlike with the quick hashes of rendering (Laine and Karras 2011, Burley 2020); a
* coordinate takes a microsecond, a run thousands.
*/
function scrambled(word, dimension, key) {
	let flips = 0;
	let branch = 1;
	for (let k = 0; k < BITS; k++) {
		if (k % DIGITS === 0) {
			threefry(key.high, key.low, k === 0 ? 1 : 1 << k | word >>> BITS - k, dimension);
			branch = 1;
		}
		const place = 31 - k;
		flips |= (drawnWords[branch >> 5] >>> (branch & 31) & 1) << place;
		branch = 2 * branch + (word >>> place & 1);
	}
	return word ^ flips;
}
/**
* Points of the Sobol’ sequence in the order of Antonov and Saleev (1979), with the direction numbers of Joe and Kuo
* (2008) and Owen's scrambling. Coordinate d of point i depends on (phrase, i, d) alone: a longer sequence begins with
* the shorter one, and more dimensions keep those there were.
*
* @throws RangeError for more points or dimensions than there are
*/
function sobolSequence({ count, dimensions, phrase }) {
	assertWhole("count", count, 1, MOST_POINTS);
	assertWhole("dimensions", dimensions, 1, 256);
	const key = phrase === void 0 ? void 0 : keyOf(phrase, "sobol");
	return {
		count,
		dimensions,
		at(index) {
			assertWhole("index", index, 0, count - 1);
			const point = new Float64Array(dimensions);
			for (let d = 0; d < dimensions; d++) {
				const word = sobolWord(index, d);
				point[d] = ((key === void 0 ? word : scrambled(word, d, key)) >>> 0) * WORD_SCALE;
			}
			return point;
		}
	};
}
// experiments/words/document-limits.ts
/** Entries of each list, and of each object whose keys are the writer's own. */
const mostEntries = {
	sources: 100,
	events: 200,
	/** Bars of a policy, of a package or of a path. */
	policy: 200,
	packages: 50,
	paths: 50,
	mechanismsOff: 100,
	expect: 100,
	verdict: 20,
	view: 100,
	viewList: 100
};
/** UTF-16 units of each kind of text, in each language. */
const longestText = {
	title: 200,
	question: 500,
	story: 1e4,
	source: 1e3,
	url: 2e3,
	/** Of a region and of a package. */
	label: 200,
	/** What an expectation says. */
	what: 500,
	pathName: 80,
	moneyName: 40,
	seed: 200,
	viewKey: 80,
	view: 1e3
};
/** A number of the view: none that means something is larger. */
const LARGEST_VIEW_NUMBER = 0xe8d4a51000;
String.raw`\n`, String.raw`\r`, String.raw`\t`;
/** A UTF-16 unit as JSON writes it. */
function escapedUnits(character) {
	let units = "";
	for (let k = 0; k < character.length; k++) units += String.raw`\u` + character.charCodeAt(k).toString(16).padStart(4, "0");
	return units;
}
// experiments/words/faults.ts
/** A text that reads the same in both languages: numbers, ids, JSON. */
function inBothLanguages(text) {
	return {
		en: text,
		zh: text
	};
}
const SHOWN_CHARACTERS = 60;
/** For a text longer than this the length says more than its beginning. */
const LONGEST_QUOTED = 200;
const SHOWN_ENTRIES = 20;
function jsonOf(value) {
	if (typeof value === "number" && !Number.isFinite(value)) return String(value);
	try {
		return JSON.stringify(typeof value === "string" ? value.slice(0, SHOWN_CHARACTERS) : value) ?? typeof value;
	} catch {
		return typeof value;
	}
}
/** Invisible or look-alike characters: a number with one of these in it would seem to be allowed. */
const unseen = /[\p{Cf}\p{Variation_Selector}]|(?! )\p{Zs}/gu;
/** A value as a message shows it: its JSON, cut when long; of a list or a text that is very long, its length. */
function quotedValue(value) {
	if (value === void 0) return {
		en: "nothing",
		zh: "空缺"
	};
	if (Array.isArray(value) && value.length > SHOWN_ENTRIES) return {
		en: `a list of ${value.length}`,
		zh: `${value.length} 项的列表`
	};
	if (typeof value === "string" && value.length > LONGEST_QUOTED) return {
		en: `a text of ${value.length} characters`,
		zh: `${value.length} 个字符的文字`
	};
	const json = jsonOf(value).replace(unseen, escapedUnits);
	return inBothLanguages(json.length <= SHOWN_CHARACTERS ? json : `${json.slice(0, 59)}…`);
}
/** Joins path parts the way a person writes them: `regions[0].assumptions.initialWage`. */
function pathText(keys) {
	let path = "";
	for (const key of keys) path += typeof key === "number" ? `[${key}]` : path === "" ? key : `.${key}`;
	return path;
}
// experiments/words/nearest.ts
/** Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
	const width = b.length + 1;
	const d = new Uint16Array((a.length + 1) * width);
	for (let i = 0; i <= a.length; i++) d[i * width] = i;
	for (let j = 0; j <= b.length; j++) d[j] = j;
	const at = (i, j) => d[i * width + j];
	for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
		const change = a[i - 1] === b[j - 1] ? 0 : 1;
		let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
		d[i * width + j] = best;
	}
	return at(a.length, b.length);
}
/** The candidate a person most probably meant, if any is close; the earlier one on equality. */
function nearest(word, candidates) {
	const wanted = word.slice(0, 60).toLowerCase();
	let best;
	let distance = 1 + Math.max(1, Math.floor(wanted.length / 3));
	for (const candidate of candidates) {
		const d = editDistance(wanted, candidate.toLowerCase());
		if (d < distance) [best, distance] = [candidate, d];
	}
	if (best !== void 0 || wanted.length < 4) return best;
	for (const candidate of candidates) if (candidate.toLowerCase().includes(wanted)) return candidate;
}
// experiments/words/read-number.ts
/** What these limits let through, in words. */
function limitsText({ min, max, above, integer, multipleOf }) {
	const range = min !== void 0 && max !== void 0 ? {
		en: ` from ${min} to ${max}`,
		zh: `${min} 到 ${max} 的`
	} : above !== void 0 ? {
		en: ` above ${above}`,
		zh: `大于 ${above} 的`
	} : {
		en: "",
		zh: ""
	};
	if (multipleOf !== void 0) return {
		en: `a multiple of ${multipleOf}${range.en}`,
		zh: `${range.zh}${multipleOf} 的倍数`
	};
	return integer === true ? {
		en: `a whole number${range.en}`,
		zh: `${range.zh}整数`
	} : {
		en: `a number${range.en}`,
		zh: `${range.zh}数`
	};
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// experiments/documents/assumption-schema.ts
/** Every assumption, world-level first. */
const parameterIds = [...worldParameterIds, ...regionParameterIds];
function numberSchema(id) {
	const entry = parameters[id];
	const bounds = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(entry.min), /* @__PURE__ */ maxValue(entry.max));
	if (entry.integer !== true) return bounds;
	const whole = /* @__PURE__ */ pipe(bounds, /* @__PURE__ */ integer());
	return entry.step === 1 ? whole : /* @__PURE__ */ pipe(whole, /* @__PURE__ */ multipleOf(entry.step));
}
/** What a value of one assumption must look like. */
function valueSchema(id) {
	const single = numberSchema(id);
	if (typeof parameters[id].default === "number") return single;
	return /* @__PURE__ */ pipe(/* @__PURE__ */ array(single), /* @__PURE__ */ length(3));
}
function entriesFor(ids) {
	return Object.fromEntries(ids.map((id) => [id, /* @__PURE__ */ exactOptional(valueSchema(id))]));
}
const regionAssumptionEntries = entriesFor(regionParameterIds);
/** World-level ids, and region-level ids meaning every region. */
const assumptionEntries = {
	...entriesFor(worldParameterIds),
	...regionAssumptionEntries
};
const idOfSymbol = new Map(parameterIds.map((id) => [parameters[id].symbol, id]));
for (const id of parameterIds) idOfSymbol.set(id, id);
/** The assumption meant by an id or by a symbol of the model description (`gw` for `wageGrowth`). */
function parameterIdOf(word) {
	return idOfSymbol.get(word);
}
/** Ids and symbols a person may write. */
function parameterWords(ids = parameterIds) {
	return ids.flatMap((id) => [id, parameters[id].symbol]);
}
const regionLevel = new Set(regionParameterIds);
/** Whether regions may differ in this assumption. */
function isRegionParameter(id) {
	return regionLevel.has(id);
}
// experiments/documents/schema-parts.ts
/** What is allowed here in words, where a message from the schema alone would be poor. */
function allowedNote(words) {
	return /* @__PURE__ */ metadata({ allowed: words });
}
/** An object without any other keys. */
function closedObject(entries) {
	return /* @__PURE__ */ objectWithRest(entries, /* @__PURE__ */ never());
}
/** A text in both languages, each of at most so many UTF-16 units. */
function textSchema(longest) {
	return /* @__PURE__ */ pipe(closedObject({
		en: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longest)),
		zh: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longest))
	}), allowedNote({
		en: "a text in both languages, { \"en\": \"…\", \"zh\": \"…\" }",
		zh: "中英文各一段的文字，{ \"en\": \"…\", \"zh\": \"…\" }"
	}));
}
/** An id that can be typed on a command line: of a scenario, a region, a package. */
function nameSchema() {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/), allowedNote({
		en: "a name of up to 40 letters, digits, - or _ that starts with a letter",
		zh: "以字母开头、由字母、数字、- 或 _ 组成、不超过 40 个字符的名称"
	}));
}
/** A quarter of the run. */
function quarter(first) {
	return /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(first), /* @__PURE__ */ maxValue(2e3));
}
// experiments/documents/study-schema.ts
const optional$1 = exactOptional;
/** Outcomes in which the paths of a study can be compared. */
const studyIndicators = [
	"valueAdded",
	"employment",
	"firms",
	"suppliers",
	"functionLevel",
	"valueAddedPerWorker",
	"wage",
	"localShare",
	"reputation",
	"lockIn",
	"lockInFunctional",
	"lockInCognitive",
	"lockInPolitical",
	"spending"
];
/** Where worlds are drawn: for the odds, for odds and effects, nowhere. */
const studyWorlds = [
	"odds",
	"all",
	"none"
];
/** Names of the paths that every study has without writing them down: doing nothing, and the policy of the document. */
const studyBase = "base";
const studyPolicy = "policy";
/** What an attribution divides instead of a policy. */
const studyDecline = "decline";
const replicates = (most) => /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(1), /* @__PURE__ */ maxValue(most));
const share = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(1));
const studySchema = closedObject({
	/** Id of the path that the others are read against; doing nothing unless given. */
	reference: optional$1(nameSchema()),
	/** Pairs of runs. */
	replicates: optional$1(replicates(1e4)),
	/** Half-width, as a share of the effect, at which a comparison knows enough; 0 for never. */
	precision: optional$1(share),
	worlds: optional$1(/* @__PURE__ */ picklist(studyWorlds)),
	indicator: optional$1(/* @__PURE__ */ picklist(studyIndicators)),
	/** Whether all paths are brought to the budget of the cheapest. */
	equalBudget: optional$1(/* @__PURE__ */ boolean()),
	/** Ids of the two paths side by side. */
	stages: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ array(nameSchema()), /* @__PURE__ */ length(2), allowedNote({
		en: "the ids of two paths",
		zh: "两条路径的 id"
	}))),
	/** What a person calls doing nothing and the policy of the document. */
	names: optional$1(closedObject({
		base: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longestText.pathName))),
		policy: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longestText.pathName)))
	})),
	/** Until when a path still helps. */
	window: optional$1(closedObject({
		/** Id of the path. */
		subject: optional$1(nameSchema()),
		replicates: optional$1(replicates(1e4)),
		/** Of how many futures the cheapest strength is to bring up, as a share. */
		upgraded: optional$1(share)
	})),
	/** Which industry for this place. */
	industries: optional$1(closedObject({ replicates: optional$1(replicates(1e4)) })),
	/** Which lever of a path did it, or, of `decline`, what a decline is made of. */
	attribution: optional$1(closedObject({
		subject: optional$1(nameSchema()),
		replicates: optional$1(replicates(1e4))
	}))
});
const moneySchema = closedObject({
	name: textSchema(longestText.moneyName),
	/** How much of `name` one unit of the model is worth; 1 unless given. */
	worth: optional$1(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(1e-9), /* @__PURE__ */ maxValue(0xe8d4a51000), allowedNote({
		en: "a number above 0",
		zh: "大于 0 的数"
	})))
});
// experiments/documents/industries.ts
/**
* Five industries beside one another in the same world: labour and inputs a unit takes, scale, frontier, markets and
* rents, weight, land, dirt and skills. The first is the world as it is declared.
*/
const industries = {
	typical: {
		label: {
			en: "typical export goods",
			zh: "一般出口产品"
		},
		assumptions: {}
	},
	consumerGoods: {
		label: {
			en: "consumer goods",
			zh: "劳动密集型消费品"
		},
		assumptions: {
			labourInput: .5,
			materialInput: .45,
			fixedCost: .071,
			foundingCapacity: 1.6,
			efficiencyErosion: .0045,
			qualityErosion: .0045,
			marketSize: [
				900,
				500,
				800
			],
			rivalGrowth: .005,
			chainShares: [
				.45,
				.2,
				.35
			],
			markUpBrand: [
				.1,
				.18,
				.26
			],
			startUpRate: 1.6,
			pollutionRate: .02,
			referencePrice: 1.85
		}
	},
	heavy: {
		label: {
			en: "heavy industry and components",
			zh: "重型化与零部件"
		},
		assumptions: {
			labourInput: .28,
			materialInput: .58,
			fixedCost: .35,
			foundingCapacity: 6,
			sizeElasticity: .96,
			efficiencyErosion: .005,
			qualityErosion: .005,
			marketSize: [
				700,
				1100,
				700
			],
			chainShares: [
				.2,
				.6,
				.2
			],
			productWeight: 1.3,
			landNeed: 1.6,
			pollutionRate: .07,
			minimumScale: 3,
			capitalCost: .8,
			foundingCash: .7,
			spinOffRate: .009,
			startUpRate: .58,
			mismatch: .7,
			skillRequired: .25,
			referencePrice: 2
		}
	},
	highTechnology: {
		label: {
			en: "high technology",
			zh: "高新技术"
		},
		assumptions: {
			labourInput: .34,
			fixedCost: .18,
			efficiencyErosion: .009,
			qualityErosion: .009,
			targetDrift: .01,
			marketSize: [
				600,
				900,
				300
			],
			marketGrowth: .008,
			rivalGrowth: .008,
			markUpAssembly: .09,
			markUpBrand: [
				.17,
				.28,
				.34
			],
			productWeight: .35,
			landNeed: .77,
			pollutionRate: .01,
			skillRequired: .6,
			researchShare: .05,
			efficiencyStep: .065,
			qualityStep: .065,
			specificityRate: .03,
			referencePrice: 1.65
		}
	},
	software: {
		label: {
			en: "software and services",
			zh: "软件与服务"
		},
		assumptions: {
			labourInput: .75,
			materialInput: .15,
			fixedCost: .14,
			sizeElasticity: .96,
			efficiencyErosion: .007,
			qualityErosion: .007,
			targetDrift: .008,
			marketSize: [
				250,
				500,
				60
			],
			marketGrowth: .012,
			rivalGrowth: .0115,
			chainShares: [
				.2,
				.65,
				.15
			],
			markUpAssembly: .09,
			productWeight: .1,
			landNeed: .33,
			pollutionRate: .002,
			skillRequired: .45,
			agglomeration: .05,
			referencePrice: 1.45
		}
	}
};
/** Places to set an industry down in: what is there, not what it makes. */
const places = {
	coast: {
		label: {
			en: "a coast",
			zh: "沿海"
		},
		assumptions: {}
	},
	inland: {
		label: {
			en: "inland",
			zh: "内陆"
		},
		assumptions: {
			initialHumanCapital: .2,
			importPremium: .3,
			transportCost: .28,
			initialWage: .28
		}
	},
	talent: {
		label: {
			en: "a place of talent",
			zh: "人才之地"
		},
		assumptions: {
			initialHumanCapital: .6,
			initialInstitutions: .4,
			initialWage: .45,
			importPremium: .2
		}
	}
};
const industryIds = Object.keys(industries);
const placeIds = Object.keys(places);
/** The setting that assumes nothing beyond what is declared. */
const plainSetting = {
	industry: "typical",
	place: "coast"
};
/** What an industry and a place assume; they have no assumption in common. */
function settingAssumptions({ industry, place }) {
	return {
		...industries[industry].assumptions,
		...places[place].assumptions
	};
}
// experiments/documents/theories.ts
/** The theories a scenario may be said to show; the page has a card for each, in the order of a lecture. */
const theoryIds = [
	"marshall",
	"weber",
	"rivalry",
	"perroux",
	"porter",
	"krugman",
	"districts",
	"lifeCycle",
	"replacement",
	"lockIn",
	"valueChains",
	"lemons",
	"transfer",
	"knowledge"
];
// experiments/documents/document.ts
const MAX_QUARTERS = 2e3;
/** Smallest and largest size of each kind of event. */
const eventSizes = {
	/** Distance the market target jumps in knowledge space. */
	paradigmShift: [0, 5],
	/** Relative change of the world market. */
	demandShock: [-1, 5],
	/** Relative growth of the rivals’ mass. */
	rivalEntry: [-.95, 10],
	/** Share of collective reputation that is lost. */
	qualityScandal: [0, 1]
};
const optional = exactOptional;
const moveEntries = {
	lever: /* @__PURE__ */ picklist(leverIds),
	/** Every region when absent. */
	region: optional(nameSchema()),
	level: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(1)),
	/** To the end of the run when absent. */
	to: optional(quarter(1)),
	/** Quarters until the level is reached; 8 when absent. */
	ramp: optional(quarter(0))
};
const policy = /* @__PURE__ */ pipe(/* @__PURE__ */ array(closedObject({
	...moveEntries,
	from: quarter(0)
})), /* @__PURE__ */ maxLength(mostEntries.policy));
const mechanismsOff = /* @__PURE__ */ pipe(/* @__PURE__ */ array(closedObject({
	mechanism: /* @__PURE__ */ picklist(Object.keys(mechanisms)),
	from: optional(quarter(0))
})), /* @__PURE__ */ maxLength(mostEntries.mechanismsOff));
const event = closedObject({
	quarter: quarter(0),
	kind: /* @__PURE__ */ picklist(eventKinds),
	size: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(-1), /* @__PURE__ */ maxValue(10))
});
const measureSchema = closedObject({
	indicator: /* @__PURE__ */ picklist(indicatorIds),
	region: optional(nameSchema()),
	/** In place of one region: that in which the number is largest, or all of them added up. */
	across: optional(/* @__PURE__ */ picklist(["largest", "total"])),
	at: /* @__PURE__ */ picklist([
		"mean",
		"max",
		"min",
		"last",
		"quarterOfMax"
	]),
	from: optional(quarter(0)),
	to: optional(quarter(1))
});
const assumptions = closedObject(assumptionEntries);
const expectationEntries = {
	what: textSchema(longestText.what),
	/** Share of seeds in which it must hold. */
	share: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(1)),
	/** Runs with this package added. */
	package: optional(nameSchema()),
	/** Runs without the scenario's own policy. */
	policy: optional(/* @__PURE__ */ literal("none")),
	/** Runs in a world that differs in this. */
	assumptions: optional(assumptions),
	/** Runs without these mechanisms. */
	mechanismsOff: optional(mechanismsOff)
};
/** Exported so that a fault inside an expectation can be reported for the kind the writer meant. */
const measureExpectation = closedObject({
	...expectationEntries,
	measure: measureSchema,
	dividedBy: optional(measureSchema),
	is: /* @__PURE__ */ picklist(["above", "below"]),
	value: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ finite(), allowedNote({
		en: "a number",
		zh: "一个数"
	}))
});
const verdictExpectation = closedObject({
	...expectationEntries,
	verdict: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ picklist(verdicts)), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(mostEntries.verdict)),
	region: optional(nameSchema())
});
const region = closedObject({
	id: nameSchema(),
	name: optional(textSchema(longestText.label)),
	assumptions: optional(closedObject(regionAssumptionEntries))
});
/** A bar of a package: quarters count from the start of the package. */
const packageMove = closedObject({
	...moveEntries,
	from: optional(quarter(0))
});
const policyPackage = closedObject({
	label: textSchema(longestText.label),
	/** Default quarter in which it starts. */
	start: quarter(0),
	policy: /* @__PURE__ */ pipe(/* @__PURE__ */ array(packageMove), /* @__PURE__ */ maxLength(mostEntries.policy))
});
const pathEntries = {
	from: optional(quarter(0)),
	policy: optional(policy),
	assumptions: optional(assumptions),
	mechanismsOff: optional(mechanismsOff)
};
/** The path that another one left, as it was then. */
const stem = closedObject(pathEntries);
const path = closedObject({
	name: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longestText.pathName)),
	...pathEntries,
	/** What a study calls it, whatever its name. */
	id: optional(nameSchema()),
	/** Whether a person chose its name; otherwise it is named after what it is. */
	named: optional(/* @__PURE__ */ boolean()),
	/** Its place among the colours of paths. */
	colour: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(1), /* @__PURE__ */ maxValue(99))),
	/** The package whose bars are its policy from `from` on: said so that the start of both can be moved. */
	package: optional(nameSchema()),
	/** The path it leaves in quarter `from`; without it the path leaves doing nothing. */
	stem: optional(stem),
	/** Id of the path it left, for the tree of paths. */
	parent: optional(nameSchema()),
	/** Whether what the stem had begun goes on. */
	keeps: optional(/* @__PURE__ */ boolean())
});
const source = closedObject({
	text: textSchema(longestText.source),
	url: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(), /* @__PURE__ */ maxLength(longestText.url)))
});
const viewText = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ maxLength(longestText.view));
const viewValue = /* @__PURE__ */ pipe(/* @__PURE__ */ union([
	viewText,
	/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ minValue(-0xe8d4a51000), /* @__PURE__ */ maxValue(LARGEST_VIEW_NUMBER)),
	/* @__PURE__ */ boolean(),
	/* @__PURE__ */ pipe(/* @__PURE__ */ array(viewText), /* @__PURE__ */ maxLength(mostEntries.viewList))
]), allowedNote({
	en: `a text of up to ${longestText.view} characters, a number, true, false or a list of up to ${mostEntries.viewList} texts`,
	zh: `不超过 ${longestText.view} 个字符的文字、数、true、false 或不超过 ${mostEntries.viewList} 项的文字列表`
}));
const view = /* @__PURE__ */ pipe(/* @__PURE__ */ record(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ maxLength(longestText.viewKey)), viewValue), /* @__PURE__ */ maxEntries(mostEntries.view));
/** The one definition of a valid document: type, run-time check, JSON Schema and messages come from it. */
const documentSchema = closedObject({
	format: /* @__PURE__ */ literal(1),
	id: optional(nameSchema()),
	title: optional(textSchema(longestText.title)),
	question: optional(textSchema(longestText.question)),
	story: optional(textSchema(longestText.story)),
	sources: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(source), /* @__PURE__ */ maxLength(mostEntries.sources))),
	/** Theories it shows at work, the nearest first. */
	theories: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ picklist(theoryIds)), /* @__PURE__ */ maxLength(theoryIds.length))),
	/** Id of the preset this one differs from. */
	extends: optional(nameSchema()),
	seed: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(longestText.seed), allowedNote({
		en: "a seed phrase in quotation marks, 1 to 200 characters",
		zh: "加引号的随机种子，1 到 200 个字符"
	}))),
	quarters: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(1), /* @__PURE__ */ maxValue(MAX_QUARTERS))),
	/** Calendar label of quarter 0. */
	start: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[0-9]{4}Q[1-4]$/), allowedNote({
		en: "a quarter such as \"1978Q1\"",
		zh: "形如 \"1978Q1\" 的季度"
	}))),
	regions: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(region), /* @__PURE__ */ minLength(1), /* @__PURE__ */ maxLength(3))),
	/** What is made; what the document or its base assumes of its own stays. */
	industry: optional(/* @__PURE__ */ picklist(industryIds)),
	/** Where; the same. */
	place: optional(/* @__PURE__ */ picklist(placeIds)),
	assumptions: optional(assumptions),
	events: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(event), /* @__PURE__ */ maxLength(mostEntries.events))),
	policy: optional(policy),
	packages: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ record(nameSchema(), policyPackage), /* @__PURE__ */ maxEntries(mostEntries.packages))),
	paths: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(path), /* @__PURE__ */ maxLength(mostEntries.paths))),
	mechanismsOff: optional(mechanismsOff),
	expect: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ union([measureExpectation, verdictExpectation])), /* @__PURE__ */ maxLength(mostEntries.expect))),
	view: optional(view),
	/** What is asked of the paths: read against which, how often, of which outcome. */
	study: optional(studySchema),
	/** What one unit of money is called. */
	money: optional(moneySchema),
	/** Identity of the engine that made the numbers it was saved with; written by the program, like the fingerprint. */
	engine: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[0-9a-f]{12}$/), allowedNote({
		en: "the engine that made it, 12 hexadecimal digits; written by the program",
		zh: "生成它的引擎，12 位十六进制数字；由程序写入"
	}))),
	/** Fingerprint of the run of exactly this document. */
	fingerprint: optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[0-9a-f]{16}$/), allowedNote({
		en: "the fingerprint its run is expected to have, 16 hexadecimal digits; written by the program",
		zh: "其运行应有的结果指纹，16 位十六进制数字；由程序写入"
	})))
});
// experiments/documents/allowed.ts
function unwrap(schema) {
	return schema.wrapped === void 0 ? schema : unwrap(schema.wrapped);
}
/** The schema of a place inside a document, if there is one. */
function schemaAt(root, keys) {
	let schema = unwrap(root);
	for (const key of keys) {
		const next = typeof key === "number" ? schema.item : schema.type === "record" ? schema.value : ownEntry(schema.entries, key);
		if (next === void 0) return void 0;
		schema = unwrap(next);
	}
	return schema;
}
function ownEntry(entries, key) {
	return entries !== void 0 && Object.hasOwn(entries, key) ? entries[key] : void 0;
}
/** Keys an object at this place may have. */
function keysOf(schema) {
	return Object.keys(schema?.entries ?? {});
}
/** The number a schema sets with one of its rules, for example `max_length`. */
function requirement(schema, type) {
	const action = schema.pipe?.find((candidate) => candidate.type === type);
	return typeof action?.requirement === "number" ? action.requirement : void 0;
}
function numberText(schema) {
	const has = (type) => schema.pipe?.some((action) => action.type === type) === true;
	const [low, high] = [requirement(schema, "min_value"), requirement(schema, "max_value")];
	return limitsText({
		min: low,
		max: high,
		multipleOf: requirement(schema, "multiple_of"),
		integer: has("integer")
	});
}
function arrayText(schema) {
	const length = requirement(schema, "length");
	const item = schema.item === void 0 ? inBothLanguages("") : allowedText(unwrap(schema.item));
	if (length !== void 0) return {
		en: `a list of ${length} values (captive, relational, market), each ${item.en}`,
		zh: `${length} 个值的列表（俘获型、关系型、市场型），每个为 ${item.zh}`
	};
	const [low, high] = [requirement(schema, "min_length"), requirement(schema, "max_length")];
	if (low !== void 0 && high !== void 0) return {
		en: `a list of ${low} to ${high} entries`,
		zh: `${low} 到 ${high} 项的列表`
	};
	if (high !== void 0) return {
		en: `a list of at most ${high} entries`,
		zh: `至多 ${high} 项的列表`
	};
	return low === void 0 ? {
		en: "a list",
		zh: "列表"
	} : {
		en: `a list of at least ${low}`,
		zh: `至少 ${low} 项的列表`
	};
}
function stringText(schema) {
	const high = requirement(schema, "max_length");
	if (high === void 0) return {
		en: "a text that is not empty",
		zh: "非空文字"
	};
	const filled = schema.pipe?.some(({ type }) => type === "non_empty") === true;
	const least = requirement(schema, "min_length") ?? (filled ? 1 : 0);
	return {
		en: `a text of ${least} to ${high} characters`,
		zh: `${least} 到 ${high} 个字符的文字`
	};
}
function recordText(schema) {
	const high = requirement(schema, "max_entries");
	return high === void 0 ? {
		en: "an object",
		zh: "对象"
	} : {
		en: `an object of at most ${high} entries`,
		zh: `至多 ${high} 项的对象`
	};
}
/** One of a list of words, with the nearest one named when something was written. */
function oneOf(words, found) {
	const guess = typeof found === "string" ? nearest(found, words) : void 0;
	const list = words.join(", ");
	return guess === void 0 ? {
		en: `one of ${list}`,
		zh: words.join("、")
	} : {
		en: `one of ${list} (did you mean "${guess}"?)`,
		zh: `${words.join("、")}（是否想写 "${guess}"？）`
	};
}
const withoutGuess = /* @__PURE__ */ new WeakMap();
/**
* What is allowed at a place, in words, from its schema alone.
* @param found what was found there, for a guess at what was meant
*/
function allowedText(schema, found) {
	if (found !== void 0) return wordsFor(schema, found);
	const known = withoutGuess.get(schema) ?? wordsFor(schema);
	withoutGuess.set(schema, known);
	return known;
}
function wordsFor(schema, found) {
	const words = schema.pipe?.find((action) => action.type === "metadata")?.metadata?.allowed;
	if (words !== void 0) return words;
	switch (schema.type) {
		case "literal": return inBothLanguages(JSON.stringify(schema.literal));
		case "picklist": return oneOf((schema.options ?? []).map(String), found);
		case "number": return numberText(schema);
		case "string": return stringText(schema);
		case "record": return recordText(schema);
		case "array": return arrayText(schema);
		case "object_with_rest": return {
			en: `an object with keys among ${keyList(keysOf(schema))}`,
			zh: `对象，键为 ${keyList(keysOf(schema))}`
		};
		default: return {
			en: "an object",
			zh: "对象"
		};
	}
}
const LISTED_KEYS = 24;
function keyList(keys) {
	return keys.length <= LISTED_KEYS ? keys.join(", ") : `${keys.slice(0, 6).join(", ")}, …`;
}
/** What is allowed instead of an unknown key. */
function allowedKeys(keys, found, words = keys) {
	const guess = nearest(found, words);
	if (keys.length === 0) return {
		en: "no keys here",
		zh: "无（此处不应有键）"
	};
	const list = keyList(keys);
	return guess === void 0 ? {
		en: `the keys ${list}`,
		zh: `键 ${list}`
	} : {
		en: `the keys ${list} (did you mean "${guess}"?)`,
		zh: `键 ${list}（是否想写 "${guess}"？）`
	};
}
// experiments/documents/shorthand.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** Assumptions documents of version 1 name: what carries them now, and what the same value of it is. */
const former = { supplierCapacity: {
	id: "minimumScale",
	times: .5
} };
/** Replaces symbols of the model description and former names by parameter ids wherever assumptions stand. */
function normaliseSymbols(document) {
	const written = /* @__PURE__ */ new Map();
	const faults = [];
	function rename(values, keys) {
		if (!isObject(values)) return values;
		const renamed = {};
		for (const [word, value] of Object.entries(values)) {
			const old = Object.hasOwn(former, word) ? former[word] : void 0;
			const id = old?.id ?? parameterIdOf(word) ?? word;
			const path = pathText([...keys, word]);
			if (id !== word) written.set(pathText([...keys, id]), path);
			if (Object.hasOwn(renamed, id)) faults.push({
				path,
				found: {
					en: `${id} a second time`,
					zh: `重复的 ${id}`
				},
				allowed: {
					en: "each assumption once",
					zh: "每项假设只写一次"
				}
			});
			else renamed[id] = old !== void 0 && typeof value === "number" ? old.times * value : value;
		}
		return renamed;
	}
	function renameIn(owner, keys) {
		if (!isObject(owner) || !Object.hasOwn(owner, "assumptions")) return owner;
		return {
			...owner,
			assumptions: rename(owner["assumptions"], [...keys, "assumptions"])
		};
	}
	const value = { ...renameIn(document, []) };
	for (const list of [
		"regions",
		"paths",
		"expect"
	]) {
		const entries = value[list];
		if (Array.isArray(entries)) value[list] = entries.map((entry, k) => renameIn(entry, [list, k]));
	}
	return {
		value,
		written,
		faults
	};
}
// experiments/documents/checks.ts
const strings = (values) => values.filter((value) => typeof value === "string");
const idsOf = (list) => strings(listOf(list).map((entry) => isObject(entry) ? entry["id"] : void 0));
function listed(ids, found) {
	const guess = typeof found === "string" ? nearest(found, ids) : void 0;
	const list = ids.join(", ");
	if (guess === void 0) return inBothLanguages(list === "" ? "–" : list);
	return {
		en: `${list} (did you mean "${guess}"?)`,
		zh: `${list}（是否想写 "${guess}"？）`
	};
}
function checkSpan(entry, keys, report) {
	if (!isObject(entry)) return;
	const { from = 0, to } = entry;
	if (typeof from !== "number" || typeof to !== "number" || to > from) return;
	report([...keys, "to"], inBothLanguages(String(to)), {
		en: `more than ${from}, the quarter it starts`,
		zh: `大于开始季度 ${from}`
	});
}
function checkRegion(entry, keys, regions, report) {
	if (!isObject(entry) || typeof entry["region"] !== "string" || regions.includes(entry["region"])) return;
	report([...keys, "region"], quotedValue(entry["region"]), listed(regions, entry["region"]));
}
function checkMoves(moves, keys, regions, report) {
	listOf(moves).forEach((move, k) => {
		checkSpan(move, [...keys, k], report);
		checkRegion(move, [...keys, k], regions, report);
	});
}
function checkTwice(names, keysOf, report) {
	const seen = /* @__PURE__ */ new Set();
	names.forEach((name, k) => {
		if (typeof name === "string" && seen.has(name)) report(keysOf(k), quotedValue(name), {
			en: "a name used only once",
			zh: "不重复的名称"
		});
		seen.add(name);
	});
}
function checkChainShares(owner, keys, report) {
	const shares = (isObject(owner) && isObject(owner["assumptions"]) ? owner["assumptions"] : {})["chainShares"];
	if (Array.isArray(shares) && shares.length > 0 && shares.every((share) => share === 0)) report([
		...keys,
		"assumptions",
		"chainShares"
	], quotedValue(shares), {
		en: "shares of which at least one is above 0",
		zh: "至少一项大于 0 的份额"
	});
}
function checkEvents(events, report) {
	listOf(events).forEach((event, k) => {
		if (!isObject(event) || typeof event["size"] !== "number") return;
		const kind = event["kind"];
		if (typeof kind !== "string" || !Object.hasOwn(eventSizes, kind)) return;
		const [low, high] = eventSizes[kind];
		if (event["size"] >= low && event["size"] <= high) return;
		report([
			"events",
			k,
			"size"
		], quotedValue(event["size"]), {
			en: `${low} to ${high} for ${kind}`,
			zh: `${kind} 的取值为 ${low} 到 ${high}`
		});
	});
}
/** How a path says it was made: of a package there is, and leaving its stem in a quarter it names. */
function checkOrigin(path, keys, { regions, packageNames }, report) {
	const { package: of, stem, from, id } = path;
	if (typeof of === "string" && !packageNames.includes(of)) report([...keys, "package"], quotedValue(of), listed(packageNames, of));
	if (id === "base" || id === "policy") report([...keys, "id"], quotedValue(id), {
		en: `another name: ${studyBase} is doing nothing, ${studyPolicy} the policy of the document`,
		zh: `其他名称：${studyBase} 指无政策，${studyPolicy} 指文档自身的政策`
	});
	if ((stem !== void 0 || of !== void 0) && from === void 0) report([...keys, "from"], quotedValue(void 0), {
		en: "the quarter in which the path begins, beside its package or stem",
		zh: "路径起始的季度，与 package 或 stem 一并给出"
	});
	if ((stem !== void 0 || of !== void 0) && path["policy"] === void 0) report([...keys, "policy"], quotedValue(void 0), {
		en: "the bars that the path runs with, beside its package or stem",
		zh: "该路径实际采用的政策，与 package 或 stem 一并给出"
	});
	if (!isObject(stem)) return;
	checkMoves(stem["policy"], [
		...keys,
		"stem",
		"policy"
	], regions, report);
	checkChainShares(stem, [...keys, "stem"], report);
}
/** The paths a study speaks of are there. */
function checkStudy(study, paths, report) {
	const ids = paths.map((path) => isObject(path) ? path["id"] : void 0);
	checkTwice(ids, (k) => [
		"paths",
		k,
		"id"
	], report);
	if (!isObject(study)) return;
	const known = [
		studyBase,
		studyPolicy,
		...strings(ids)
	];
	const check = (value, keys, more = []) => {
		const allowed = [...known, ...more];
		if (typeof value === "string" && !allowed.includes(value)) report(keys, quotedValue(value), listed(allowed, value));
	};
	check(study["reference"], ["study", "reference"]);
	listOf(study["stages"]).forEach((id, k) => check(id, [
		"study",
		"stages",
		k
	]));
	const { window, attribution } = study;
	if (isObject(window)) check(window["subject"], [
		"study",
		"window",
		"subject"
	]);
	if (isObject(attribution)) check(attribution["subject"], [
		"study",
		"attribution",
		"subject"
	], [studyDecline]);
}
/** Faults that only show when several parts of a document are seen together; tolerates faults of any other kind. */
function checkAcross(document, inherited) {
	const faults = [];
	const report = (keys, found, allowed) => faults.push({
		path: pathText(keys),
		found,
		allowed
	});
	const ownRegions = idsOf(document["regions"]);
	const regions = ownRegions.length > 0 ? ownRegions : inherited.regions;
	const packages = isObject(document["packages"]) ? document["packages"] : {};
	const packageNames = [.../* @__PURE__ */ new Set([...inherited.packages, ...Object.keys(packages)])];
	checkTwice(listOf(document["regions"]).map((region) => isObject(region) ? region["id"] : void 0), (k) => [
		"regions",
		k,
		"id"
	], report);
	checkChainShares(document, [], report);
	listOf(document["regions"]).forEach((region, k) => checkChainShares(region, ["regions", k], report));
	checkEvents(document["events"], report);
	checkMoves(document["policy"], ["policy"], regions, report);
	for (const [name, entry] of Object.entries(packages)) if (isObject(entry)) checkMoves(entry["policy"], [
		"packages",
		name,
		"policy"
	], regions, report);
	checkTwice(listOf(document["theories"]), (k) => ["theories", k], report);
	const paths = listOf(document["paths"]);
	checkTwice(paths.map((path) => isObject(path) ? path["name"] : void 0), (k) => [
		"paths",
		k,
		"name"
	], report);
	paths.forEach((path, k) => {
		if (!isObject(path)) return;
		checkMoves(path["policy"], [
			"paths",
			k,
			"policy"
		], regions, report);
		checkChainShares(path, ["paths", k], report);
		checkOrigin(path, ["paths", k], {
			regions,
			packageNames
		}, report);
	});
	checkStudy(document["study"], paths, report);
	listOf(document["expect"]).forEach((check, k) => {
		if (!isObject(check)) return;
		checkRegion(check, ["expect", k], regions, report);
		checkChainShares(check, ["expect", k], report);
		for (const part of ["measure", "dividedBy"]) {
			const measure = check[part];
			checkRegion(measure, [
				"expect",
				k,
				part
			], regions, report);
			checkSpan(measure, [
				"expect",
				k,
				part
			], report);
			if (isObject(measure) && measure["region"] !== void 0 && measure["across"] !== void 0) report([
				"expect",
				k,
				part,
				"across"
			], quotedValue(measure["across"]), {
				en: "either \"region\" or \"across\"",
				zh: "\"region\" 与 \"across\" 只写其一"
			});
		}
		const wanted = check["package"];
		if (typeof wanted === "string" && !packageNames.includes(wanted)) report([
			"expect",
			k,
			"package"
		], quotedValue(wanted), listed(packageNames, wanted));
	});
	return faults;
}
// experiments/documents/shape.ts
/** The schema of one expectation: the key `verdict` tells which kind was meant. */
function expectationSchema(entry) {
	return Object.hasOwn(entry, "verdict") ? verdictExpectation : measureExpectation;
}
/**
* Lists and objects with far more entries than they may have, and lists where an object belongs. Looked for by itself
* and first: the validator takes a list for an object without keys, and would check every entry of a list before it
* found it too long.
*/
function shapeFaults(document) {
	const faults = [];
	function walk(schema, value, keys) {
		const list = Array.isArray(value);
		if (!list && !isObject(value)) return;
		if (schema.type === "union") {
			const [first] = keys;
			if (first === "expect" && isObject(value)) walk(expectationSchema(value), value, keys);
			return;
		}
		const known = schema.entries === void 0 ? void 0 : Object.keys(schema.entries).length + 20;
		const most = list ? requirement(schema, "max_length") : known ?? requirement(schema, "max_entries");
		if (list && (schema.type === "object_with_rest" || schema.type === "record") || most !== void 0 && (list ? value.length : Object.keys(value).length) > most) {
			const found = list ? quotedValue(value) : {
				en: `an object of ${Object.keys(value).length}`,
				zh: `${Object.keys(value).length} 项的对象`
			};
			faults.push({
				path: pathText(keys),
				found,
				allowed: allowedText(schema, value)
			});
		} else if (list) {
			const { item } = schema;
			if (item !== void 0) value.forEach((entry, k) => walk(unwrap(item), entry, [...keys, k]));
		} else for (const [key, entry] of Object.entries(value)) {
			const next = schema.type === "record" ? schema.value : ownEntry(schema.entries, key);
			if (next !== void 0) walk(unwrap(next), entry, [...keys, key]);
		}
	}
	walk(documentSchema, document, []);
	return faults;
}
// experiments/documents/read-json.ts
/** Keys that objects treat specially; a validator built on objects would overlook them. */
const specialKeys = [
	"__proto__",
	"constructor",
	"prototype"
];
function specialKeyFaults(value, keys = []) {
	if (Array.isArray(value)) return value.flatMap((entry, k) => specialKeyFaults(entry, [...keys, k]));
	if (!isObject(value)) return [];
	return Object.keys(value).flatMap((key) => specialKeys.includes(key) ? [{
		path: pathText([...keys, key]),
		found: {
			en: "an unknown key",
			zh: "未知的键"
		},
		allowed: {
			en: "any other name",
			zh: "其他名称"
		}
	}] : specialKeyFaults(value[key], [...keys, key]));
}
// experiments/documents/scenario.ts
/** The base of a document that extends nothing. */
const emptyScenario = {
	id: "untitled",
	title: inBothLanguages(""),
	question: inBothLanguages(""),
	story: inBothLanguages(""),
	sources: [],
	theories: [],
	seed: "1",
	quarters: 200,
	regions: [],
	...plainSetting,
	assumptions: {},
	ownAssumptions: {},
	events: [],
	policy: [],
	packages: {},
	paths: [],
	mechanismsOff: [],
	expect: [],
	view: {}
};
function mergeRegion(base, region) {
	return {
		id: region.id,
		name: region.name ?? base?.name ?? inBothLanguages(region.id),
		assumptions: {
			...base?.assumptions,
			...region.assumptions
		}
	};
}
/** The scenario with another product in another place; what it assumes of its own stays. */
function settledAs(scenario, { industry, place }) {
	const assumptions = {
		...settingAssumptions({
			industry,
			place
		}),
		...scenario.ownAssumptions
	};
	return {
		...scenario,
		industry,
		place,
		assumptions
	};
}
/**
* A base with the differences of a document: objects merge by key, lists and scalars replace. A document that names
* regions says which regions there are; those its base has too keep what it does not change. Theories are those of the
* story: one that tells its own does not inherit them, a mere view of its base does.
*/
function mergeScenario(base, document) {
	const { format: _format, extends: _extends, engine: _engine, fingerprint: _fingerprint, regions, assumptions, packages, ...own } = document;
	const merged = {
		...base,
		...own,
		theories: own.theories ?? (own.story === void 0 ? base.theories : []),
		regions: regions?.map((region) => mergeRegion(base.regions.find(({ id }) => id === region.id), region)) ?? base.regions,
		ownAssumptions: {
			...base.ownAssumptions,
			...assumptions
		},
		packages: {
			...base.packages,
			...packages
		}
	};
	const settled = settledAs(merged, merged);
	return settled.title.en === "" ? {
		...settled,
		title: inBothLanguages(settled.id)
	} : settled;
}
// experiments/documents/structure.ts
function valueAt(root, keys) {
	let value = root;
	for (const key of keys) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}
/** @param guess whether to look for the word that was meant, which takes time */
function unknownKeyFault(path, keys, known, guess) {
	const key = String(keys.at(-1));
	if (keys[0] === "regions" && keys.at(-2) === "assumptions") {
		const id = parameterIdOf(key);
		if (id !== void 0 && !isRegionParameter(id)) return {
			path,
			found: {
				en: `the world-level assumption ${id}`,
				zh: `世界层面的假设 ${id}`
			},
			allowed: {
				en: "region-level assumptions only; write it under the top-level \"assumptions\"",
				zh: "仅限区域层面的假设；请写在顶层的 \"assumptions\" 中"
			}
		};
	}
	return {
		path,
		found: {
			en: "an unknown key",
			zh: "未知的键"
		},
		allowed: allowedKeys(known, key, !guess ? [] : keys.at(-2) === "assumptions" ? parameterWords().filter((word) => known.includes(parameterIdOf(word) ?? "")) : known)
	};
}
/**
* Faults of one value against one schema.
* @param prefix where the value stands in the document
* @param told how many faults are reported before these: guesses are made only for those that will be shown
*/
function faultsAgainst(schema, value, prefix, told = 0, { issues } = /* @__PURE__ */ safeParse(schema, value)) {
	const faults = /* @__PURE__ */ new Map();
	for (const issue of issues ?? []) {
		const keys = (issue.path ?? []).map((item) => item.key);
		const path = pathText([...prefix, ...keys]);
		if (faults.has(path)) continue;
		if (issue.type === "never") {
			const known = keysOf(schemaAt(schema, keys.slice(0, -1)));
			faults.set(path, unknownKeyFault(path, [...prefix, ...keys], known, told + faults.size < 20));
			continue;
		}
		const nameSchema = issue.path?.at(-1)?.origin === "key" ? schemaAt(schema, keys.slice(0, -1))?.key : void 0;
		if (nameSchema !== void 0) {
			faults.set(path, {
				path,
				found: quotedValue(keys.at(-1)),
				allowed: allowedText(nameSchema)
			});
			continue;
		}
		const ruling = schemaAt(schema, keys);
		const found = valueAt(value, keys);
		const meant = told + faults.size < 20 ? found : void 0;
		faults.set(path, {
			path,
			found: quotedValue(found),
			allowed: ruling === void 0 ? quotedValue(issue.expected) : allowedText(ruling, meant)
		});
	}
	return [...faults.values()];
}
/** A union says only that nothing matched; the kind of expectation that was meant says what is wrong. */
function expectationFaults(value, told) {
	const faults = [];
	listOf(value).forEach((entry, k) => {
		if (isObject(entry)) faults.push(...faultsAgainst(expectationSchema(entry), entry, ["expect", k], told + faults.length));
	});
	return faults;
}
/** Checks keys, types and ranges; every fault, or the document. */
function checkStructure(value) {
	const shape = shapeFaults(value);
	if (shape.length > 0) return { faults: shape };
	const result = /* @__PURE__ */ safeParse(documentSchema, value);
	if (result.success) return { document: result.output };
	const expectation = /^expect\[\d+\]/;
	const faults = faultsAgainst(documentSchema, value, [], 0, result).filter((fault) => !(expectation.test(fault.path) && isObject(valueAt(value, ["expect", Number(/\d+/.exec(fault.path)?.[0])]))));
	return { faults: [...faults, ...expectationFaults(value["expect"], faults.length)] };
}
// experiments/documents/parse.ts
const FORMAT = 1;
/** A document of an entirely different kind gets one fault, not one for every key. */
function notAScenario(value) {
	const allowed = {
		en: "a scenario document: a JSON object with \"format\": 1",
		zh: "情景文档：带有 \"format\": 1 的 JSON 对象"
	};
	if (!isObject(value)) return {
		path: "",
		found: quotedValue(value),
		allowed
	};
	if (Object.hasOwn(value, "format")) {
		if (value["format"] === FORMAT) return void 0;
		return {
			path: "format",
			found: quotedValue(value["format"]),
			allowed: {
				en: "1, the format this version reads",
				zh: "1，即本版本可读的格式"
			}
		};
	}
	return Object.keys(value).filter((key) => Object.hasOwn(documentSchema.entries, key) && key !== "id" && key !== "title").length >= 2 ? void 0 : {
		path: "",
		found: {
			en: "a JSON object without \"format\"",
			zh: "没有 \"format\" 的 JSON 对象"
		},
		allowed
	};
}
function extendsFault(id, found, presets) {
	const ids = [...presets.keys()];
	const guess = nearest(id, ids);
	const list = ids.join(", ");
	return {
		path: "extends",
		found,
		allowed: guess === void 0 || guess === id ? inBothLanguages(list) : {
			en: `${list} (did you mean "${guess}"?)`,
			zh: `${list}（是否想写 "${guess}"？）`
		}
	};
}
/** The preset a document extends, whole; `seen` holds the ids on the way. */
function baseOf(extended, presets, seen) {
	if (typeof extended !== "string") return {
		scenario: emptyScenario,
		faults: []
	};
	if (seen.includes(extended)) {
		const circle = [...seen.slice(seen.indexOf(extended)), extended].join(" → ");
		return {
			scenario: emptyScenario,
			faults: [extendsFault(extended, {
				en: `a circle: ${circle}`,
				zh: `循环引用：${circle}`
			}, presets)]
		};
	}
	if (!presets.has(extended)) return {
		scenario: emptyScenario,
		faults: [extendsFault(extended, quotedValue(extended), presets)]
	};
	const raw = presets.get(extended);
	const cached = isObject(raw) ? wholePresets.get(raw)?.get(presets) : void 0;
	if (cached !== void 0) return {
		scenario: cached,
		faults: []
	};
	const checked = check(raw, presets, [...seen, extended]);
	if ("faults" in checked) {
		const found = checked.faults.find((fault) => fault.path === "extends")?.found ?? {
			en: `"${extended}", which has faults of its own`,
			zh: `"${extended}"，其自身有误`
		};
		return {
			scenario: emptyScenario,
			faults: [extendsFault(extended, found, presets)]
		};
	}
	const known = wholePresets.get(raw) ?? /* @__PURE__ */ new WeakMap();
	wholePresets.set(raw, known.set(presets, checked.scenario));
	return {
		scenario: checked.scenario,
		faults: []
	};
}
/** Presets never change once loaded, so each is checked and merged once per collection. */
const wholePresets = /* @__PURE__ */ new WeakMap();
function check(value, presets, seen) {
	const alien = notAScenario(value);
	if (alien !== void 0) return { faults: [alien] };
	const special = specialKeyFaults(value);
	if (special.length > 0) return { faults: special };
	const { value: normal, written, faults: symbolFaults } = normaliseSymbols(value);
	const document = normal;
	const base = baseOf(document["extends"], presets, seen);
	const structure = checkStructure(document);
	const faults = [
		...base.faults,
		...symbolFaults,
		..."faults" in structure ? structure.faults : []
	];
	for (const key of document["extends"] === void 0 ? ["id", "regions"] : []) if (!Object.hasOwn(document, key)) faults.push({
		path: key,
		found: quotedValue(void 0),
		allowed: {
			en: `${key}, or "extends" with a preset that has them`,
			zh: `${key}，或用 "extends" 指明含有它的预设情景`
		}
	});
	if (base.faults.length === 0) {
		const inherited = {
			regions: base.scenario.regions.map(({ id }) => id),
			packages: Object.keys(base.scenario.packages)
		};
		const told = new Set(faults.map(({ path }) => path));
		for (const fault of checkAcross(document, inherited)) if (!told.has(fault.path)) faults.push(fault);
	}
	if (faults.length > 0 || "faults" in structure) return { faults: faults.map((fault) => ({
		...fault,
		path: written.get(fault.path) ?? fault.path
	})) };
	return {
		document: structure.document,
		scenario: mergeScenario(base.scenario, structure.document)
	};
}
const merged = /* @__PURE__ */ new WeakMap();
/**
* A parsed document merged with everything it extends; once for each document, which nobody changes in place.
* @throws Error when the document was not parsed against the same presets
*/
function scenarioOf(document, presets) {
	const known = merged.get(document);
	if (known?.presets === presets) return known.scenario;
	const base = baseOf(document.extends, presets, []);
	if (base.faults.length > 0) throw new Error(`extends: ${document.extends} is not a valid preset here`);
	const scenario = mergeScenario(base.scenario, document);
	merged.set(document, {
		presets,
		scenario
	});
	return scenario;
}
// experiments/documents/presets.ts
const files = import.meta.glob(["../../scenarios/*.json", "!../../scenarios/schema.json"], {
	eager: true,
	import: "default"
});
const idOf = (path) => path.slice(path.lastIndexOf("/") + 1, -5);
/** By id, `default` first, then by id. */
const presets = new Map(Object.entries(files).map(([path, document]) => [idOf(path), document]).toSorted(([a], [b]) => Number(b === "default") - Number(a === "default") || (a < b ? -1 : 1)));
// experiments/documents/resolve.ts
/** Plain comparison of strings by code unit: the same on every platform, unlike `localeCompare`. */
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* The policy score in its one canonical form: bars that do nothing dropped, ends cut to the run, fixed order. So two
* documents that mean the same give the same bits, whatever order the bars were drawn in.
*/
function canonicalPolicy(moves, scenario) {
	const regionIndex = new Map(scenario.regions.map(({ id }, r) => [id, r]));
	return moves.filter(({ level, from }) => level > 0 && from < scenario.quarters).map(({ lever, region, level, from, to, ramp = 8 }) => ({
		lever,
		...region === void 0 ? {} : { region: regionIndex.get(region) },
		level,
		from,
		to: Math.min(to ?? scenario.quarters, scenario.quarters),
		ramp: Math.max(1, ramp)
	})).toSorted((a, b) => a.from - b.from || byText(a.lever, b.lever) || (a.region ?? -1) - (b.region ?? -1) || a.to - b.to || a.level - b.level || a.ramp - b.ramp);
}
function canonicalEvents({ events, quarters }) {
	return events.filter(({ quarter }) => quarter < quarters).toSorted((a, b) => a.quarter - b.quarter || byText(a.kind, b.kind) || a.size - b.size);
}
function canonicalMechanismsOff({ mechanismsOff, quarters }) {
	const first = /* @__PURE__ */ new Map();
	for (const { mechanism, from = 0 } of mechanismsOff) if (from < quarters) first.set(mechanism, Math.min(from, first.get(mechanism) ?? from));
	return [...first].map(([mechanism, from]) => ({
		mechanism,
		from
	})).toSorted((a, b) => byText(a.mechanism, b.mechanism));
}
/** What the engine needs to run a scenario: defaults filled in, region by region. */
function runInput(scenario) {
	const world = Object.fromEntries(worldParameterIds.map((id) => [id, scenario.assumptions[id] ?? parameters[id].default]));
	const regions = scenario.regions.map((region) => Object.fromEntries(regionParameterIds.map((id) => [id, region.assumptions[id] ?? scenario.assumptions[id] ?? parameters[id].default])));
	return {
		seed: scenario.seed,
		quarters: scenario.quarters,
		assumptions: world,
		regions,
		policy: canonicalPolicy(scenario.policy, scenario),
		events: canonicalEvents(scenario),
		mechanismsOff: canonicalMechanismsOff(scenario)
	};
}
/**
* A parsed document as a run.
* @throws Error when the document was not parsed against the same presets
*/
function resolve(document, presets) {
	const scenario = scenarioOf(document, presets);
	return {
		input: runInput(scenario),
		regions: scenario.regions.map(({ id, name }) => ({
			id,
			name
		})),
		scenario
	};
}
// ../../tmp/mine/proto/gen.ts
const [, , base, from, to, quarters, out] = process.argv;
const input0 = resolve({
	...presets.get?.(base) ?? presets[base],
	quarters: Number(quarters),
	policy: [],
	events: [],
	mechanismsOff: []
}, presets).input;
const unknowns = [
	[
		"marketGrowth",
		-.012,
		.028,
		"lin"
	],
	[
		"rivalGrowth",
		-.012,
		.028,
		"lin"
	],
	[
		"wageGrowth",
		0,
		.012,
		"lin"
	],
	[
		"initialWage",
		.15,
		.8,
		"log"
	],
	[
		"spinOffRate",
		.004,
		.05,
		"log"
	],
	[
		"startUpRate",
		.2,
		6,
		"log"
	],
	[
		"learning",
		.5,
		1.8,
		"log"
	],
	[
		"initialFirms",
		4,
		150,
		"log"
	],
	[
		"market",
		.3,
		3,
		"log"
	],
	[
		"fdiRate",
		0,
		1.2,
		"lin"
	],
	[
		"knowHowLeak",
		.004,
		.06,
		"log"
	],
	[
		"trendSpread",
		.005,
		.04,
		"log"
	]
];
const D = unknowns.length;
const pts = sobolSequence({
	count: 8192,
	dimensions: D,
	phrase: "proto"
});
const ids = [
	"firms",
	"employment",
	"output",
	"price",
	"valueAdded",
	"wage",
	"foreignFirms",
	"suppliers",
	"entries",
	"exits",
	"localShare",
	"brandJobs",
	"assemblyJobs",
	"orderJobs",
	"designJobs",
	"worldDemand"
];
const mem = createRunMemory();
const nQ = Number(quarters);
const Y = Math.floor(nQ / 4);
const rows = [];
const t0 = performance.now();
for (let k = Number(from); k < Number(to); k++) {
	const u = [];
	for (let j = 0; j < D; j++) u.push(pts.at ? pts.at(k, j) : pts[k][j]);
	const v = unknowns.map(([id, lo, hi, s], j) => s === "log" ? lo * exp(u[j] * log(hi / lo)) : lo + (hi - lo) * u[j]);
	const get = (id) => v[unknowns.findIndex((x) => x[0] === id)];
	const a = {
		...input0.assumptions,
		luck: 1,
		marketGrowth: get("marketGrowth"),
		rivalGrowth: get("rivalGrowth"),
		knowHowLeak: get("knowHowLeak"),
		trendSpread: get("trendSpread")
	};
	for (const id of [
		"efficiencyStep",
		"qualityStep",
		"imitationRate",
		"innovationChance"
	]) a[id] = Math.min(a[id] * get("learning"), id === "innovationChance" ? .6 : .2);
	a.marketSize = a.marketSize.map((x) => Math.min(5e3, x * get("market")));
	const r = {
		...input0.regions[0],
		wageGrowth: get("wageGrowth"),
		initialWage: get("initialWage"),
		spinOffRate: get("spinOffRate"),
		startUpRate: get("startUpRate"),
		initialFirms: Math.round(get("initialFirms")),
		initialSuppliers: Math.round(.75 * get("initialFirms")),
		fdiRate: get("fdiRate")
	};
	const s = run({
		...input0,
		seed: `proto-${k}`,
		assumptions: a,
		regions: [r]
	}, {}, void 0, mem).regions[0].series;
	rows.push({
		u,
		v,
		y: Object.fromEntries(ids.map((id) => [id, Array.from({ length: Y }, (_, y) => +s[id][4 * y + 3].toPrecision(6))]))
	});
}
console.log(base, "runs/s", (Number(to) - Number(from)) / (performance.now() - t0) * 1e3);
fs.writeFileSync(out, JSON.stringify(rows));
export { unknowns };
