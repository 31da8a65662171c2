// What of Boost Math and Boost Graph the program uses, behind C functions of plain values.
//
// No C++ exception leaves: a number that is not defined is NaN, a graph that does not fit into
// memory is 'false'.
#ifndef CNUMERICS_H
#define CNUMERICS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Distributions: the probability of at most x ('upto'), of more than x ('above'), and the least x
// that is reached with a probability ('quantile').
double numerics_normal_upto(double x);
double numerics_normal_above(double x);
double numerics_normal_quantile(double p);

double numerics_t_upto(double x, double freedom);
double numerics_t_above(double x, double freedom);
double numerics_t_quantile(double p, double freedom);

double numerics_chi_squared_upto(double x, double freedom);
double numerics_chi_squared_above(double x, double freedom);
double numerics_chi_squared_quantile(double p, double freedom);

double numerics_f_upto(double x, double above, double below);
double numerics_f_above(double x, double above, double below);
double numerics_f_quantile(double p, double above, double below);

double numerics_beta_upto(double x, double a, double b);
double numerics_beta_above(double x, double a, double b);
double numerics_beta_quantile(double p, double a, double b);

double numerics_gamma_upto(double x, double shape);
double numerics_gamma_above(double x, double shape);
double numerics_gamma_quantile(double p, double shape);

double numerics_binomial_exactly(double k, double trials, double chance);
double numerics_binomial_upto(double k, double trials, double chance);
double numerics_binomial_above(double k, double trials, double chance);
double numerics_binomial_quantile(double p, double trials, double chance);

double numerics_hypergeometric_exactly(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population);
double numerics_hypergeometric_upto(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population);
double numerics_hypergeometric_above(
    uint32_t k, uint32_t marked, uint32_t drawn, uint32_t population);
double numerics_hypergeometric_quantile(
    double p, uint32_t marked, uint32_t drawn, uint32_t population);

// Special functions, and those of the C library that Swift lacks without it.
double numerics_log(double x);
double numerics_exp(double x);
double numerics_power(double base, double exponent);
double numerics_log_gamma(double x);
double numerics_log_beta(double a, double b);
double numerics_incomplete_beta(double a, double b, double x);

// A graph: ends[2 * i] and ends[2 * i + 1] are joined by edge i; nodes count from 0.
typedef struct {
  uint32_t nodes;
  uint32_t edges;
  const uint32_t *_Nullable ends;
} numerics_graph;

// Brandes' betweenness of each node, not normalised; weights may be null, and are lengths.
bool numerics_betweenness(
    numerics_graph graph, const double *_Nullable lengths, bool directed, double *_Nonnull result);
// The component of each node, counted from 0 in the order of their first nodes.
bool numerics_components(numerics_graph graph, uint32_t *_Nonnull result);
// Which nodes would take their component apart if they went.
bool numerics_articulation_points(numerics_graph graph, bool *_Nonnull result);
// The partner of each node in the matching of greatest weight; UINT32_MAX where it has none.
bool numerics_matching(
    numerics_graph graph, const double *_Nonnull weights, uint32_t *_Nonnull result);
// The number of steps from one node to each; UINT32_MAX where there is no way.
bool numerics_distances(
    numerics_graph graph, uint32_t start, bool directed, uint32_t *_Nonnull result);
// How far each node's neighbours are joined among themselves, from 0 to 1.
bool numerics_clustering(numerics_graph graph, double *_Nonnull result);

#ifdef __cplusplus
}
#endif

#endif
