"""A module that is looked up by its own name."""
import importlib
import sys

x_99_name = "photos"
print(sys.modules[__name__].x_99_name)

x_100_name = "photos"
m_100 = importlib.import_module(__name__)
print(m_100.x_100_name)

class H_101:
    def __init__(self):
        self.t_101_name = "users"
x_101 = H_101()
print(sys.modules[__name__].x_101.t_101_name)

class H_102:
    def __init__(self):
        self.t_102_name = "users"
x_102 = H_102()
m_102 = importlib.import_module(__name__)
print(m_102.x_102.t_102_name)
