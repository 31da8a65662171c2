#include <cmath>
#include <limits>

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "CNumerics.h"
#include "policy.h"

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double numerics_log(double x) { return std::log(x); }
double numerics_exp(double x) { return std::exp(x); }
double numerics_power(double base, double exponent) { return std::pow(base, exponent); }

double numerics_log_gamma(double x) {
  try {
    return boost::math::lgamma(x, Policy());
  } catch (...) {
    return undefined;
  }
}

double numerics_log_beta(double a, double b) {
  return numerics_log_gamma(a) + numerics_log_gamma(b) - numerics_log_gamma(a + b);
}

double numerics_incomplete_beta(double a, double b, double x) {
  try {
    return boost::math::ibeta(a, b, x, Policy());
  } catch (...) {
    return undefined;
  }
}
