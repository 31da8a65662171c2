#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/maximum_weighted_matching.hpp>

#include "CNumerics.h"

namespace {

using Number = boost::property<boost::edge_index_t, std::size_t>;
using Weight = boost::property<boost::edge_weight_t, double, Number>;
using Undirected =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Weight>;
using Directed = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Weight>;

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

template <typename Graph>
Graph made(const numerics_graph &plain, const double *weights) {
  Graph graph(plain.nodes);
  for (std::size_t i = 0; i < plain.edges; i++) {
    Weight weight(weights ? weights[i] : 1, Number(i));
    boost::add_edge(plain.ends[2 * i], plain.ends[2 * i + 1], weight, graph);
  }
  return graph;
}

// Runs what needs memory; false where there is not enough, or a graph is not fit for it.
template <typename Work>
bool guarded(Work work) noexcept {
  try {
    work();
    return true;
  } catch (...) {
    return false;
  }
}

template <typename Graph>
void betweenness(const Graph &graph, bool weighted, double *result) {
  auto centrality =
      boost::make_iterator_property_map(result, boost::get(boost::vertex_index, graph));
  if (weighted) {
    boost::brandes_betweenness_centrality(
        graph,
        boost::centrality_map(centrality).weight_map(boost::get(boost::edge_weight, graph)));
  } else {
    boost::brandes_betweenness_centrality(graph, centrality);
  }
}

template <typename Graph>
void distances(const Graph &graph, std::uint32_t start, std::uint32_t *result) {
  std::fill_n(result, boost::num_vertices(graph), none);
  result[start] = 0;
  boost::breadth_first_search(
      graph, start,
      boost::visitor(
          boost::make_bfs_visitor(boost::record_distances(result, boost::on_tree_edge()))));
}

}  // namespace

bool numerics_betweenness(
    numerics_graph plain, const double *lengths, bool directed, double *result) {
  return guarded([&] {
    std::fill_n(result, plain.nodes, 0);
    if (directed) {
      betweenness(made<Directed>(plain, lengths), lengths != nullptr, result);
      return;
    }
    // Boost's measure of an undirected graph counts each pair of ends once.
    betweenness(made<Undirected>(plain, lengths), lengths != nullptr, result);
  });
}

bool numerics_components(numerics_graph plain, uint32_t *result) {
  return guarded([&] {
    auto graph = made<Undirected>(plain, nullptr);
    boost::connected_components(graph, result);
  });
}

bool numerics_articulation_points(numerics_graph plain, bool *result) {
  return guarded([&] {
    std::vector<std::size_t> points;
    boost::articulation_points(made<Undirected>(plain, nullptr), std::back_inserter(points));
    std::fill_n(result, plain.nodes, false);
    for (auto point : points) result[point] = true;
  });
}

bool numerics_matching(numerics_graph plain, const double *weights, uint32_t *result) {
  return guarded([&] {
    auto graph = made<Undirected>(plain, weights);
    std::vector<std::size_t> mates(plain.nodes);
    boost::maximum_weighted_matching(graph, mates.data());
    for (std::size_t i = 0; i < plain.nodes; i++) {
      result[i] = mates[i] < plain.nodes ? static_cast<std::uint32_t>(mates[i]) : none;
    }
  });
}

bool numerics_distances(numerics_graph plain, uint32_t start, bool directed, uint32_t *result) {
  return guarded([&] {
    if (directed) {
      distances(made<Directed>(plain, nullptr), start, result);
    } else {
      distances(made<Undirected>(plain, nullptr), start, result);
    }
  });
}

bool numerics_clustering(numerics_graph plain, double *result) {
  return guarded([&] {
    auto graph = made<Undirected>(plain, nullptr);
    auto map = boost::make_iterator_property_map(result, boost::get(boost::vertex_index, graph));
    boost::all_clustering_coefficients(graph, map);
  });
}
