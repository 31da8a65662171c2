#include <cmath>
#include <limits>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include "CNumerics.h"
#include "policy.h"

namespace {

namespace math = boost::math;

// What the functions of all distributions have in common: NaN instead of an exception.
template <typename Function>
double guarded(Function function) noexcept {
  try {
    return function();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

template <typename Distribution, typename Value>
double upto(const Distribution &distribution, Value x) noexcept {
  return guarded([&] { return math::cdf(distribution, x); });
}

template <typename Distribution, typename Value>
double above(const Distribution &distribution, Value x) noexcept {
  return guarded([&] { return math::cdf(math::complement(distribution, x)); });
}

template <typename Distribution>
double least(const Distribution &distribution, double p) noexcept {
  return guarded([&] { return static_cast<double>(math::quantile(distribution, p)); });
}

using Normal = math::normal_distribution<double, Policy>;
using StudentsT = math::students_t_distribution<double, Policy>;
using ChiSquared = math::chi_squared_distribution<double, Policy>;
using FisherF = math::fisher_f_distribution<double, Policy>;
using Beta = math::beta_distribution<double, Policy>;
using Gamma = math::gamma_distribution<double, Policy>;
using Binomial = math::binomial_distribution<double, Policy>;
using Hypergeometric = math::hypergeometric_distribution<double, Policy>;

}  // namespace

double numerics_normal_upto(double x) { return upto(Normal(), x); }
double numerics_normal_above(double x) { return above(Normal(), x); }
double numerics_normal_quantile(double p) { return least(Normal(), p); }

double numerics_t_upto(double x, double freedom) { return upto(StudentsT(freedom), x); }
double numerics_t_above(double x, double freedom) { return above(StudentsT(freedom), x); }
double numerics_t_quantile(double p, double freedom) { return least(StudentsT(freedom), p); }

double numerics_chi_squared_upto(double x, double freedom) {
  return upto(ChiSquared(freedom), x);
}
double numerics_chi_squared_above(double x, double freedom) {
  return above(ChiSquared(freedom), x);
}
double numerics_chi_squared_quantile(double p, double freedom) {
  return least(ChiSquared(freedom), p);
}

double numerics_f_upto(double x, double numerator, double denominator) {
  return upto(FisherF(numerator, denominator), x);
}
double numerics_f_above(double x, double numerator, double denominator) {
  return above(FisherF(numerator, denominator), x);
}
double numerics_f_quantile(double p, double numerator, double denominator) {
  return least(FisherF(numerator, denominator), p);
}

double numerics_beta_upto(double x, double a, double b) { return upto(Beta(a, b), x); }
double numerics_beta_above(double x, double a, double b) { return above(Beta(a, b), x); }
double numerics_beta_quantile(double p, double a, double b) { return least(Beta(a, b), p); }

double numerics_gamma_upto(double x, double shape) { return upto(Gamma(shape), x); }
double numerics_gamma_above(double x, double shape) { return above(Gamma(shape), x); }
double numerics_gamma_quantile(double p, double shape) { return least(Gamma(shape), p); }

double numerics_binomial_exactly(double k, double trials, double chance) {
  return guarded([&] { return math::pdf(Binomial(trials, chance), k); });
}
double numerics_binomial_upto(double k, double trials, double chance) {
  return upto(Binomial(trials, chance), k);
}
double numerics_binomial_above(double k, double trials, double chance) {
  return above(Binomial(trials, chance), k);
}
double numerics_binomial_quantile(double p, double trials, double chance) {
  return least(Binomial(trials, chance), p);
}

double numerics_hypergeometric_exactly(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population) {
  return guarded([&] { return math::pdf(Hypergeometric(marked, drawn, population), k); });
}
double numerics_hypergeometric_upto(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population) {
  return upto(Hypergeometric(marked, drawn, population), k);
}
double numerics_hypergeometric_above(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population) {
  return above(Hypergeometric(marked, drawn, population), k);
}
double numerics_hypergeometric_quantile(
    double p, uint32_t marked, uint32_t drawn, uint32_t population) {
  return least(Hypergeometric(marked, drawn, population), p);
}
