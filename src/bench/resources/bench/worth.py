"""The other side of B6: the same likelihoods with numpy, their maxima by scipy.optimize, expectations by scipy.special.

python3 worth.py FILE N r,alpha,a,b p,q,v: first the log-likelihoods at these parameters, then what the fits took and found, with
gradients and without, then what scoring took and its sum. FILE holds N repeats, recencies and ages (32 bits each), and N means (64 bits)."""
import sys
import time

import numpy
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1, psi

count = int(sys.argv[2])
with open(sys.argv[1], "rb") as data:
    x, recency, age = (numpy.fromfile(data, "<i4", count).astype(float) for _ in range(3))
    mean = numpy.fromfile(data, "<f8", count)


def purchases(at, with_gradient=True):
    """BG/NBD: minus the log-likelihood, and, if wanted, its derivatives by the logarithms of the parameters."""
    r, alpha, a, b = numpy.exp(at)
    more = numpy.maximum(x, 1)
    alive = -(r + x) * numpy.log(alpha + age)
    left = numpy.where(x > 0, numpy.log(a) - numpy.log(b + more - 1) - (r + x) * numpy.log(alpha + recency), -numpy.inf)
    both = numpy.logaddexp(alive, left)
    value = gammaln(r + x) - gammaln(r) + r * numpy.log(alpha) + betaln(a, b + x) - betaln(a, b) + both
    if not with_gradient:
        return -value.sum()
    is_alive, has_left = numpy.exp(alive - both), numpy.exp(left - both)
    by = [
        psi(r + x) - psi(r) + numpy.log(alpha) - is_alive * numpy.log(alpha + age) - has_left * numpy.log(alpha + recency),
        r / alpha - (r + x) * (is_alive / (alpha + age) + has_left / (alpha + recency)),
        psi(a + b) - psi(a + b + x) + has_left / a,
        psi(b + x) - psi(b) + psi(a + b) - psi(a + b + x) - has_left / (b + more - 1),
    ]
    return -value.sum(), -numpy.array([one.sum() for one in by]) * numpy.exp(at)


def spending(at, with_gradient=True):
    """Gamma-Gamma, of all: purchases are one more than repeats."""
    p, q, v = numpy.exp(at)
    n = x + 1
    total = numpy.log(n * mean + v)
    value = gammaln(p * n + q) - gammaln(p * n) - gammaln(q) + q * numpy.log(v) + p * n * numpy.log(n) \
        + (p * n - 1) * numpy.log(mean) - (p * n + q) * total
    if not with_gradient:
        return -value.sum()
    by = [
        n * (psi(p * n + q) - psi(p * n) + numpy.log(n) + numpy.log(mean) - total),
        psi(p * n + q) - psi(q) + numpy.log(v) - total,
        q / v - (p * n + q) / (n * mean + v),
    ]
    return -value.sum(), -numpy.array([one.sum() for one in by]) * numpy.exp(at)


def scaled(function):
    def for_each(at):
        value, gradient = function(at)
        return value / count, gradient / count
    return for_each


def expected(r, alpha, a, b, days):
    z = days / (alpha + age + days)
    c = a + b + x - 1
    alive = 1 / (1 + numpy.where(x > 0, a / (b + numpy.maximum(x, 1) - 1) * ((alpha + age) / (alpha + recency)) ** (r + x), 0))
    return alive * c / (a - 1) * (1 - ((alpha + age) / (alpha + age + days)) ** (r + x) * hyp2f1(r + x, b + x, c, z))


def score(r, alpha, a, b, p, q, v):
    each = p * (v + (x + 1) * mean) / (p * (x + 1) + q - 1)
    until = [expected(r, alpha, a, b, 91.25 * quarter) if quarter else 0 for quarter in range(5)]
    return sum((until[k + 1] - until[k]) / 1.1 ** ((k + 0.5) / 4) for k in range(4)) * each


of_purchases = numpy.log([float(one) for one in sys.argv[3].split(",")])
of_spending = numpy.log([float(one) for one in sys.argv[4].split(",")])
print(repr(-purchases(of_purchases)[0]), repr(-spending(of_spending)[0]))

start = numpy.log([0.5, age.max() / 8, 0.8, 2]), numpy.log([2, 3, mean.mean()])
began = time.perf_counter()
found = minimize(scaled(purchases), start[0], jac=True, method="BFGS", options={"gtol": 1e-8})
other = minimize(scaled(spending), start[1], jac=True, method="BFGS", options={"gtol": 1e-8})
print(repr(time.perf_counter() - began), repr(-found.fun * count), repr(-other.fun * count))

began = time.perf_counter()
found = minimize(lambda at: purchases(at, False) / count, start[0], method="L-BFGS-B", options={"ftol": 1e-12})
other = minimize(lambda at: spending(at, False) / count, start[1], method="L-BFGS-B", options={"ftol": 1e-12})
print(repr(time.perf_counter() - began), repr(-found.fun * count), repr(-other.fun * count))

began = time.perf_counter()
sum_of_all = score(*numpy.exp(of_purchases), *numpy.exp(of_spending)).sum()
print(repr(time.perf_counter() - began), repr(sum_of_all))
